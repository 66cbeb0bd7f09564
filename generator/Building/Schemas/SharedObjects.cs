using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Spec;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Finds the objects and choices that a document writes out in place more than once: they are one type, named by the shortest
/// of its places in the components, else by the first operation that uses it.
/// </summary>
internal sealed class SharedObjects
{
    private readonly SpecDocument _spec;
    private readonly Func<JsonSchema, bool> _isComponent;
    private readonly SharedNames _names = new();
    private readonly Dictionary<string, TypeRef> _types = new(StringComparer.Ordinal);

    public SharedObjects(SpecDocument spec, Func<JsonSchema, bool> isComponent, IEnumerable<InlinePlace> inline)
    {
        _spec = spec;
        _isComponent = isComponent;
        foreach (var (schema, name, _) in inline.Where(place => !place.IsInChoice && place.Schema.Properties.Count + place.Schema.OneOf.Count + place.Schema.AnyOf.Count > 0))
        {
            if (ShapeOf(schema) is { } shape)
            {
                _names.Add(shape, name);
            }
        }
    }

    /// <summary>Gives the text by which the schema is compared; null for one that stands alone.</summary>
    public string? ShapeOf(JsonSchema schema) => _isComponent(schema) ? null : ShapeText.Of(schema, _spec, _isComponent);

    public TypeRef? TypeOf(string? shape) => shape is not null && _types.TryGetValue(shape, out var type) ? type : null;

    /// <summary>Notes the type of a shape, for the places to come.</summary>
    public void Add(string? shape, TypeRef type)
    {
        if (shape is not null)
        {
            _types[shape] = type;
        }
    }

    public string? Name(string? shape) => shape is null ? null : _names.Of(shape);
}
