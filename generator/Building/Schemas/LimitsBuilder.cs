using System.Globalization;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Lists what a schema says of its values beyond their type.</summary>
internal static class LimitsBuilder
{
    // What stands for every number that is larger.
    private const decimal Largest = 1e28m;

    public static IEnumerable<LimitModel> Of(JsonSchema schema)
    {
        var actual = SchemaShape.Actual(schema);
        if (actual.Type.HasFlag(JsonObjectType.String) && !string.IsNullOrEmpty(actual.Format))
        {
            yield return new LimitModel("format", actual.Format!, IsText: true);
        }

        foreach (var (keyword, value) in Numbers(actual))
        {
            if (value is > -Largest and < Largest and { } number)
            {
                yield return new LimitModel(keyword, number.ToString(CultureInfo.InvariantCulture), IsText: false);
            }
        }

        if (!string.IsNullOrEmpty(actual.Pattern))
        {
            yield return new LimitModel("pattern", actual.Pattern!, IsText: true);
        }

        if (actual.UniqueItems)
        {
            yield return new LimitModel("uniqueItems", "true", IsText: false);
        }
    }

    private static IEnumerable<(string Keyword, decimal? Value)> Numbers(JsonSchema schema)
    {
        yield return (schema.IsExclusiveMinimum ? "exclusiveMinimum" : "minimum", schema.Minimum);
        yield return (schema.IsExclusiveMaximum ? "exclusiveMaximum" : "maximum", schema.Maximum);
        yield return ("exclusiveMinimum", schema.IsExclusiveMinimum ? null : schema.ExclusiveMinimum);
        yield return ("exclusiveMaximum", schema.IsExclusiveMaximum ? null : schema.ExclusiveMaximum);
        yield return ("multipleOf", schema.MultipleOf is > 0 ? schema.MultipleOf : null);
        yield return ("minLength", schema.MinLength is >= 0 ? schema.MinLength : null);
        yield return ("maxLength", schema.MaxLength is >= 0 ? schema.MaxLength : null);
        yield return ("minItems", schema.MinItems > 0 ? schema.MinItems : null);
        yield return ("maxItems", schema.MaxItems > 0 ? schema.MaxItems : null);
    }
}
