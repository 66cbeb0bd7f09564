using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// An object of the document on its way to NSwag's model. Rules add, replace and remove members; the source trees
/// stay as they are, and every member keeps its own place in them.
/// </summary>
internal sealed class Draft
{
    // A member of the source gets its place when it is asked for: keys may be long, and places repeat all keys around them.
    private readonly Dictionary<string, (JToken Value, SpecPointer? Moved)> _members = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private Dictionary<string, object>? _marks;

    public Draft(JObject source, SpecPointer pointer)
    {
        Pointer = pointer;
        foreach (var property in source.Properties())
        {
            // An empty member ("description:") says nothing.
            if (property.Value.Type != JTokenType.Null || property.Name is "default" or "const" or "example")
            {
                _members[property.Name] = (property.Value, null);
                _order.Add(property.Name);
            }
        }
    }

    public SpecPointer Pointer { get; }

    /// <summary>Names in document order; a snapshot, so that rules may change members meanwhile.</summary>
    public IReadOnlyList<string> Names => _order.Where(_members.ContainsKey).ToList();

    /// <summary>Gets the <see cref="Spec.Marks"/> that rules have set.</summary>
    public IEnumerable<KeyValuePair<string, object>> Marks => _marks ?? Enumerable.Empty<KeyValuePair<string, object>>();

    public bool Has(string name) => _members.ContainsKey(name);

    public DraftMember? Find(string name) => _members.TryGetValue(name, out var member) ? new DraftMember(member.Value, member.Moved ?? Pointer.Child(name)) : null;

    public JToken? Value(string name) => _members.TryGetValue(name, out var member) ? member.Value : null;

    public string? Text(string name) => Value(name) is JValue { Value: string text } ? text : null;

    public bool Flag(string name) => Value(name) is JValue { Value: true or "true" };

    public void Set(string name, JToken value) => Set(name, value, moved: null);

    public void Set(string name, DraftMember member) => Set(name, member.Value, member.Pointer);

    public object? MarkOf(string name) => _marks is not null && _marks.TryGetValue(name, out var value) ? value : null;

    public void Mark(string name, object value) => (_marks ??= new Dictionary<string, object>(StringComparer.Ordinal))[name] = value;

    public void Remove(string name)
    {
        if (_members.Remove(name))
        {
            _order.Remove(name);
        }
    }

    private void Set(string name, JToken value, SpecPointer? moved)
    {
        if (!_members.ContainsKey(name))
        {
            _order.Add(name);
        }

        _members[name] = (value, moved);
    }
}
