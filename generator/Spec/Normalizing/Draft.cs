using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// An object of the document on its way to NSwag's model. Rules add, replace and remove members; the source trees
/// stay as they are, and every member keeps its own place in them.
/// </summary>
internal sealed class Draft
{
    private readonly Dictionary<string, DraftMember> _members;
    private readonly List<string> _order;
    private Dictionary<string, object>? _marks;

    public Draft(JObject source, SpecPointer pointer)
    {
        Pointer = pointer;
        _members = new Dictionary<string, DraftMember>(source.Count, StringComparer.Ordinal);
        _order = new List<string>(source.Count);
        foreach (var property in source.Properties())
        {
            // An empty member ("description:") says nothing.
            if (property.Value.Type != JTokenType.Null || property.Name is "default" or "const" or "example")
            {
                _members[property.Name] = new DraftMember(property.Value, pointer, property.Name);
                _order.Add(property.Name);
            }
        }
    }

    public SpecPointer Pointer { get; }

    /// <summary>Names in document order; a snapshot, so that rules may change members meanwhile.</summary>
    public IReadOnlyList<string> Names => _order.ToArray();

    /// <summary>Gets the <see cref="Spec.Marks"/> that rules have set.</summary>
    public IEnumerable<KeyValuePair<string, object>> Marks => _marks ?? Enumerable.Empty<KeyValuePair<string, object>>();

    public bool Has(string name) => _members.ContainsKey(name);

    public DraftMember? Find(string name) => _members.TryGetValue(name, out var member) ? member : null;

    public JToken? Value(string name) => _members.TryGetValue(name, out var member) ? member.Value : null;

    public string? Text(string name) => Value(name) is JValue { Value: string text } ? text : null;

    public bool Flag(string name) => Value(name) is JValue { Value: true or "true" };

    public void Set(string name, JToken value) => Set(name, new DraftMember(value, Pointer, name));

    public void Set(string name, DraftMember member)
    {
        if (!_members.ContainsKey(name))
        {
            _order.Add(name);
        }

        _members[name] = member;
    }

    public object? MarkOf(string name) => _marks is not null && _marks.TryGetValue(name, out var value) ? value : null;

    public void Mark(string name, object value) => (_marks ??= new Dictionary<string, object>(StringComparer.Ordinal))[name] = value;

    public void Remove(string name)
    {
        if (_members.Remove(name))
        {
            _order.Remove(name);
        }
    }
}
