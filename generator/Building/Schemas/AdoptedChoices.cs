using ApiVideo.Generator.Spec.Linking;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Finds the choices that stand beside the members of a schema with a discriminator: what is read as one of them has the
/// schema's members too, so it is a record that derives from it. That holds only for objects that nothing else refers to.
/// </summary>
internal static class AdoptedChoices
{
    /// <summary>Gets the schemas that derive from another so, each with the other.</summary>
    public static Dictionary<JsonSchema, JsonSchema> Of(BuildContext context, IReadOnlyCollection<JsonSchema> components)
    {
        var adopted = new Dictionary<JsonSchema, JsonSchema>();
        var candidates = components.Where(schema => !string.IsNullOrWhiteSpace(schema.DiscriminatorObject?.PropertyName) && HasLost(schema)).ToList();
        if (candidates.Count == 0)
        {
            return adopted;
        }

        var uses = SchemaWalk.All(context.Spec.Document, context.Spec.Deliveries.Select(delivery => delivery.Item))
            .Select(schema => schema.Reference).OfType<JsonSchema>().GroupBy(target => target).ToDictionary(group => group.Key, group => group.Count());
        var known = new HashSet<JsonSchema>(components);
        foreach (var schema in candidates)
        {
            var choices = Choices(schema);
            if (choices.TrueForAll(choice => known.Contains(choice) && choice != schema && !adopted.ContainsKey(choice)
                && IsPlainObject(choice) && uses.TryGetValue(choice, out var count) && count == 1))
            {
                choices.ForEach(choice => adopted.Add(choice, schema));
            }
        }

        return adopted;
    }

    /// <summary>Determines whether a schema with a discriminator has members that one of its choices does not have.</summary>
    public static bool HasLost(JsonSchema schema)
    {
        var choices = Choices(schema);
        return choices.Count > 0 && schema.Properties.Keys.Where(name => name != schema.DiscriminatorObject?.PropertyName)
            .Any(name => choices.Exists(choice => DiscriminatorValues.Member(choice, name) is null));
    }

    private static bool IsPlainObject(JsonSchema schema) => schema.OneOf.Count + schema.AnyOf.Count == 0 && ObjectBuilder.HasMembers(schema)
        && schema.AllOf.All(part => SchemaShape.Actual(part).DiscriminatorObject is null);

    private static List<JsonSchema> Choices(JsonSchema schema) =>
        schema.OneOf.Concat(schema.AnyOf).Where(SchemaShape.HasType).Where(choice => !SchemaShape.IsNull(choice)).Select(SchemaShape.Actual).Distinct().ToList();
}
