using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// The members that stand beside a choice with a discriminator: what is read as one of the cases has them too. So each case is a type of
/// the choice, composed of both, and the schema of the case stays what it is wherever else it is used.
/// </summary>
internal static class ChoiceMembers
{
    /// <summary>Gets the names of the members that a choice has beside its discriminator.</summary>
    public static IEnumerable<string> Of(JsonSchema schema) => schema.Properties.Keys.Where(name => name != schema.DiscriminatorObject?.PropertyName);

    /// <summary>Determines whether a choice with these branches can be a union: it has no such members, or each branch can be composed with them.</summary>
    public static bool AllowUnion(JsonSchema schema, IReadOnlyList<JsonSchema> branches) =>
        schema.Properties.Count == 0 || (schema.DiscriminatorObject is not null && (!Of(schema).Any() || (IsSeveral(branches) && branches.All(IsPlain))));

    /// <summary>Creates the schema of a case: that of the branch, with the members beside the choice.</summary>
    public static JsonSchema Composed(JsonSchema schema, JsonSchema branch)
    {
        var composed = new JsonSchema
        {
            Type = JsonObjectType.Object,
            Description = SchemaShape.Actual(branch).Description,
            AdditionalPropertiesSchema = schema.AdditionalPropertiesSchema,
        };
        composed.AllOf.Add(branch);
        foreach (var name in Of(schema).ToList())
        {
            composed.Properties.Add(name, schema.Properties[name]);
        }

        foreach (var name in schema.RequiredProperties.Where(composed.Properties.ContainsKey))
        {
            composed.RequiredProperties.Add(name);
        }

        return composed;
    }

    private static bool IsSeveral(IEnumerable<JsonSchema> branches) => branches.Where(branch => !SchemaShape.IsNull(branch)).Select(SchemaShape.Actual).Distinct().Count() > 1;

    // A hierarchy and a choice are more than their members.
    private static bool IsPlain(JsonSchema branch) => SchemaShape.IsNull(branch) || (ObjectBuilder.HasMembers(branch)
        && ObjectBuilder.Parts(branch).All(part => part.DiscriminatorObject is null && !part.OneOf.Concat(part.AnyOf).Any(SchemaShape.HasType)));
}
