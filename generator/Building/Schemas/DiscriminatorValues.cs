using System.Globalization;
using ApiVideo.Generator.Spec;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>The texts of a discriminator that stand for a schema, by each of the ways in which a document says so.</summary>
internal static class DiscriminatorValues
{
    private static readonly string[] Words = ["x-ms-discriminator-value", "x-discriminator-value"];

    /// <summary>Gets the texts that are read as the schema.</summary>
    public static List<string> Of(SpecDocument spec, OpenApiDiscriminator? discriminator, JsonSchema schema)
    {
        if (discriminator is null || string.IsNullOrWhiteSpace(discriminator.PropertyName))
        {
            return [];
        }

        // Without a mapping the value is the schema's key; many servers send the constant of the member instead.
        var actual = SchemaShape.Actual(schema);
        var mapped = Mapped(discriminator, actual);
        return mapped.Count > 0 ? mapped : Own(actual, discriminator.PropertyName!).Concat(Named(spec, actual)).Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>Gets the texts that the mapping leads to the schema.</summary>
    public static List<string> Mapped(OpenApiDiscriminator discriminator, JsonSchema actual) => discriminator.Mapping
        .Where(entry => entry.Value is not null && SchemaShape.Actual(entry.Value) == actual)
        .Select(entry => entry.Key)
        .ToList();

    /// <summary>Gets the texts that the schema itself says it has: by an extension, or as the constants of the member.</summary>
    /// <param name="actual">The schema.</param>
    /// <param name="property">The member.</param>
    /// <param name="parent">A schema that has the member too; what is only inherited from it tells nothing.</param>
    public static List<string> Own(JsonSchema actual, string property, JsonSchema? parent = null)
    {
        if (Words.Select(word => Extensions.Text(actual.ExtensionData, word)).FirstOrDefault(text => text is not null) is { } value)
        {
            return [value];
        }

        if (Member(actual, property) is not { } member || (parent is not null && Member(parent, property, takesChoices: false) == member))
        {
            return [];
        }

        // A list of texts that stands elsewhere is that of all types.
        var texts = MemberValuesOf.Innermost(member).Enumeration.Distinct().Select(TextOf).OfType<string>().ToList();
        return texts.Count == 1 || (MemberValuesOf.Innermost(member) == member && IsWrittenIn(actual, member)) ? texts : [];
    }

    /// <summary>Gets the schema's key among the components, which is its value where nothing else is said.</summary>
    public static List<string> Named(SpecDocument spec, JsonSchema actual)
    {
        var name = spec.PointerOf(actual).LastSegment;
        return spec.Document.Definitions.TryGetValue(name, out var component) && component == actual ? [name] : [];
    }

    public static JsonSchemaProperty? Member(JsonSchema schema, string property, bool takesChoices = true) =>
        ObjectBuilder.Members(schema, takesChoices).Where(member => member.Name == property).Select(member => member.Property).FirstOrDefault();

    /// <summary>Gets a value as a discriminator's text, numbers and truth values as JSON writes them.</summary>
    public static string? TextOf(object? value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        long or int => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsWrittenIn(JsonSchema schema, JsonSchemaProperty member) =>
        schema.Properties.Values.Contains(member) || schema.AllOf.Any(part => part.Reference is null && part.Properties.Values.Contains(member));
}
