using System.Globalization;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Finds the enums that a document writes out more than once, since the same values are one type. Its name is the
/// component's, if there is one, else the shortest that any of its places gives.
/// </summary>
internal sealed class SharedEnums
{
    private readonly Dictionary<string, JsonSchema> _components = new(StringComparer.Ordinal);
    private readonly SharedNames _names = new();

    public SharedEnums(BuildContext context, IEnumerable<InlinePlace> inline)
    {
        foreach (var schema in context.Spec.Document.Definitions.Values.Where(schema => schema is not null && SchemaShape.IsEnum(schema)))
        {
            var shape = ShapeOf(schema);
            if (!_components.ContainsKey(shape))
            {
                _components.Add(shape, schema);
            }
        }

        foreach (var (schema, name, _) in inline.Where(place => SchemaShape.IsEnum(place.Schema)))
        {
            _names.Add(ShapeOf(schema), name);
        }
    }

    /// <summary>Gives the values, and the names that the document gives them, as one text, by which two enums are the same.</summary>
    public static string ShapeOf(JsonSchema schema)
    {
        var isText = SchemaShape.IsStringEnum(schema);
        var values = schema.Enumeration.Where(value => value is not null).Select(value => (isText ? "" : "#") + Convert.ToString(value, CultureInfo.InvariantCulture));
        return string.Join("\u0001", values.Concat(EnumNames.Of(schema) ?? []));
    }

    /// <summary>Gives the component that has these values; null when there is none.</summary>
    public JsonSchema? Component(string shape) => _components.TryGetValue(shape, out var component) ? component : null;

    /// <summary>Gives the name of the enum with these values, where the document's components write it out.</summary>
    public string? Name(string shape) => _names.Of(shape);
}
