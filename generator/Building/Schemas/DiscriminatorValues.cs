using ApiVideo.Generator.Spec;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>The texts of a discriminator that stand for a schema.</summary>
internal static class DiscriminatorValues
{
    public static List<string> Of(SpecDocument spec, OpenApiDiscriminator? discriminator, JsonSchema schema)
    {
        if (discriminator is null || string.IsNullOrWhiteSpace(discriminator.PropertyName))
        {
            return [];
        }

        var actual = SchemaShape.Actual(schema);
        var mapped = discriminator.Mapping
            .Where(entry => entry.Value is not null && SchemaShape.Actual(entry.Value) == actual)
            .Select(entry => entry.Key)
            .ToList();
        if (mapped.Count > 0)
        {
            return mapped;
        }

        // Without a mapping the value is the schema's key; many servers send the constant of the member instead.
        var constants = UnionShapes.Constants(actual).Where(constant => constant.Member == discriminator.PropertyName).SelectMany(constant => constant.Values).ToList();
        var name = spec.PointerOf(actual).LastSegment;
        return spec.Document.Definitions.TryGetValue(name, out var component) && component == actual ? constants.Append(name).Distinct().ToList() : constants;
    }
}
