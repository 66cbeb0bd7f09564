using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// The schemas that a document's components write out in place, each with the name that its place gives it. Within a choice
/// the name is that of the whole, since only the choice itself can tell its branches apart.
/// </summary>
internal static class InlinePlaces
{
    private const int MaximumDepth = 64;

    public static IEnumerable<InlinePlace> Of(BuildContext context)
    {
        foreach (var component in context.Spec.Document.Definitions.Where(component => component.Value is not null))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var place in Within(component.Value, Identifier.Pascal(component.Key), isInChoice: false, depth: 0))
            {
                yield return place;
            }
        }
    }

    private static IEnumerable<InlinePlace> Walk(JsonSchema? schema, string name, bool isInChoice, int depth)
    {
        if (schema is null || schema.Reference is not null || depth > MaximumDepth)
        {
            yield break;
        }

        yield return new InlinePlace(schema, name, isInChoice);
        foreach (var place in Within(schema, name, isInChoice, depth))
        {
            yield return place;
        }
    }

    private static IEnumerable<InlinePlace> Within(JsonSchema schema, string name, bool isInChoice, int depth)
    {
        if (SchemaShape.IsEnum(schema))
        {
            return [];
        }

        return schema.Properties.SelectMany(property => Walk(property.Value, name + Identifier.Pascal(property.Key), isInChoice, depth + 1))
            .Concat(Walk(schema.Item, Identifier.Singular(name), isInChoice, depth + 1))
            .Concat(Walk(schema.AdditionalPropertiesSchema, name + "Value", isInChoice, depth + 1))
            .Concat(schema.AllOf.SelectMany(part => Walk(part, name, isInChoice, depth + 1)))
            .Concat(schema.OneOf.Concat(schema.AnyOf).SelectMany(part => Walk(part, name, isInChoice: true, depth + 1)));
    }
}
