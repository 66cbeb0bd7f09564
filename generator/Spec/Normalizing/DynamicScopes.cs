using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// Resolves <c>$dynamicRef</c> while a schema is written, to the outermost <c>$dynamicAnchor</c> of its name among the schemas
/// that led here. A template that is referred to with anchors of the reference's own is written anew at that place.
/// </summary>
internal sealed class DynamicScopes(SourceFiles sources, ReferenceResolver references)
{
    private readonly Stack<Dictionary<string, SpecPointer>> _scopes = new();
    private readonly List<(SpecPointer Template, SpecPointer Use)> _open = [];
    private readonly Dictionary<SpecPointer, HashSet<string>> _used = [];
    private bool? _isNeeded;

    /// <summary>Gets a value indicating whether any file has such a reference at all.</summary>
    public bool IsNeeded => _isNeeded ??= sources.Written.Any(static file => file.Text.Content.Contains("$dynamicRef"));

    /// <summary>Enters a schema; false where it adds no anchor, and then it is not left.</summary>
    public bool TryEnter(Draft draft)
    {
        if (!IsNeeded || AnchorsOf(draft) is not { Count: > 0 } own)
        {
            return false;
        }

        // The outermost counts.
        foreach (var outer in _scopes.Count > 0 ? _scopes.Peek() : [])
        {
            own[outer.Key] = outer.Value;
        }

        _scopes.Push(own);
        Open(draft.Pointer, draft.Pointer);
        return true;
    }

    public void Leave()
    {
        _scopes.Pop();
        Close();
    }

    /// <summary>Determines whether the schema decides where dynamic references in its target lead, so that it is a separate schema.</summary>
    public bool Binds(JObject schema) => IsNeeded && schema["$defs"] is JObject definitions
        && definitions.PropertyValues().Any(static definition => (definition as JObject)?["$dynamicAnchor"] is not null);

    /// <summary>Gets the schema that is bound to the name; null where nothing around says one.</summary>
    public SpecPointer? Bound(string name) => _scopes.Count > 0 && _scopes.Peek().TryGetValue(name, out var place) ? place : null;

    /// <summary>Determines whether the schema means something else here than elsewhere.</summary>
    public bool IsTemplate(ResolvedReference target) => _scopes.Count > 0 && NamesIn(target).Any(_scopes.Peek().ContainsKey);

    /// <summary>Gets the place where the template is being written already; null where it is not.</summary>
    public SpecPointer? OpenUse(SpecPointer template)
    {
        var index = _open.FindIndex(open => open.Template == template);
        return index < 0 ? null : _open[index].Use;
    }

    public void Open(SpecPointer template, SpecPointer use) => _open.Add((template, use));

    public void Close() => _open.RemoveAt(_open.Count - 1);

    private static Dictionary<string, SpecPointer> AnchorsOf(Draft draft)
    {
        var anchors = new Dictionary<string, SpecPointer>(StringComparer.Ordinal);
        foreach (var name in new[] { "$defs", "definitions" })
        {
            foreach (var definition in (draft.Value(name) as JObject)?.Properties() ?? [])
            {
                if ((definition.Value as JObject)?["$dynamicAnchor"] is JValue { Value: string anchor } && !anchors.ContainsKey(anchor))
                {
                    anchors.Add(anchor, draft.Pointer.Child(name).Child(definition.Name));
                }
            }
        }

        // What extends a template by its own anchor is what the template refers to.
        if (draft.Text("$dynamicAnchor") is { } own && (draft.Has("$ref") || draft.Has("allOf")) && !anchors.ContainsKey(own))
        {
            anchors.Add(own, draft.Pointer);
        }

        return anchors;
    }

    /// <summary>Gets the names of the dynamic references within a schema and what it refers to.</summary>
    private HashSet<string> NamesIn(ResolvedReference target)
    {
        if (_used.TryGetValue(target.Pointer, out var known))
        {
            return known;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<SpecPointer>();
        var waiting = new Stack<(JToken Node, SpecPointer At)>();
        waiting.Push((target.Node, target.Pointer));
        while (waiting.Count > 0)
        {
            var (node, at) = waiting.Pop();
            if (!seen.Add(at))
            {
                continue;
            }

            if (node is JObject schema)
            {
                if (schema["$dynamicRef"] is JValue { Value: string text } && NameOf(text) is { } name)
                {
                    names.Add(name);
                }

                if (ReferenceResolver.ReferenceOf(schema) is { } reference && references.Resolve(reference, at, at.Child("$ref")) is { } next)
                {
                    waiting.Push((next.Node, next.Pointer));
                }
            }

            foreach (var child in AnchoredSchemas.Children(node, at))
            {
                waiting.Push(child);
            }
        }

        _used.Add(target.Pointer, names);
        return names;
    }

    /// <summary>Gets the name in <c>#name</c>; null for any other reference.</summary>
    public static string? NameOf(string reference) =>
        reference.Length > 1 && reference[0] == '#' && reference[1] != '/' ? reference.Substring(1) : null;
}
