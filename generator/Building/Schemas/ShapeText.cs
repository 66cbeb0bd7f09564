using System.Globalization;
using System.Text;
using ApiVideo.Generator.Spec;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Everything that decides how a schema is emitted, as one text: two inline schemas of the same text are the same type. What
/// describes the schema as a whole is left out, for that is about its place; what describes its members is not.
/// </summary>
internal sealed class ShapeText(SpecDocument spec, Func<JsonSchema, bool> isComponent)
{
    private const int MaximumDepth = 12;

    private const int MaximumLength = 8192;

    private readonly StringBuilder _text = new();

    /// <summary>Gives the text; null for a schema that is too large to compare.</summary>
    public static string? Of(JsonSchema schema, SpecDocument spec, Func<JsonSchema, bool> isComponent)
    {
        var text = new ShapeText(spec, isComponent);
        return text.Write(schema, depth: 0) ? text._text.ToString() : null;
    }

    private bool Write(JsonSchema schema, int depth)
    {
        var isNullable = false;
        var actual = SchemaShape.Follow(schema, ref isNullable);
        Add(isNullable ? "?" : "");
        if (depth > 0 && isComponent(actual))
        {
            var place = spec.PointerOf(actual);
            Add("@" + place.File + "#" + place.Pointer);
            return true;
        }

        if (depth > MaximumDepth || _text.Length > MaximumLength)
        {
            return false;
        }

        Add(((int)actual.Type).ToString(CultureInfo.InvariantCulture) + ":" + actual.Format);
        Add(actual.DiscriminatorObject is { } discriminator ? "d" + discriminator.PropertyName : "");
        Add("e" + string.Join("\u0002", actual.Enumeration.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))) + string.Join("\u0002", EnumNames.Of(actual) ?? []));
        Add("n" + Limits(actual));
        Add("r" + string.Join("\u0002", actual.RequiredProperties));
        return WriteProperties(actual, depth)
            && WriteAll("i", actual.Item is { } item ? [item] : [], depth)
            && WriteAll("t", actual.Items, depth)
            && WriteAll("v", actual.AdditionalPropertiesSchema is { } values ? [values] : [], depth)
            && WriteAll("a", actual.AllOf, depth)
            && WriteAll("o", actual.OneOf, depth)
            && WriteAll("y", actual.AnyOf, depth);
    }

    private bool WriteProperties(JsonSchema schema, int depth)
    {
        foreach (var property in schema.Properties)
        {
            var value = property.Value;
            Add("p" + property.Key + (value.IsReadOnly ? "r" : "") + (value.IsWriteOnly ? "w" : "") + (value.IsDeprecated ? "d" : "") + value.Description);
            if (!Write(value, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteAll(string mark, IEnumerable<JsonSchema> schemas, int depth)
    {
        foreach (var schema in schemas)
        {
            Add(mark);
            if (!Write(schema, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    // What decides between integers of 32 and 64 bits, and what the documentation tells.
    private static string Limits(JsonSchema schema) => string.Join(
        "\u0002",
        new object?[] { schema.Minimum, schema.Maximum, schema.Default, schema.Example }.Select(value => value is IConvertible ? Convert.ToString(value, CultureInfo.InvariantCulture) : ""));

    private void Add(string text) => _text.Append(text).Append('\u0001');
}
