using NJsonSchema;

namespace ApiVideo.Generator.Spec.Linking;

/// <summary>
/// A base that lists what derives from it, as several server frameworks write it, is a circle: the base is one of its children,
/// and each of them is the base and more. With a discriminator the children's <c>allOf</c> says all of it, so the list goes. Without one
/// the base is the choice, and its members are those of every child.
/// </summary>
internal static class ListedDerivations
{
    private const int MaxParts = 256;

    public static void Unlist(IReadOnlyList<JsonSchema> all)
    {
        foreach (var schema in all.Where(static schema => schema.OneOf.Count + schema.AnyOf.Count > 0))
        {
            var choices = schema.OneOf.Concat(schema.AnyOf).ToList();
            if (!choices.Exists(choice => choice.Reference != schema) || !choices.TrueForAll(choice => PartsOf(choice, schema).Exists(part => part.Reference == schema)))
            {
                continue;
            }

            if (!string.IsNullOrWhiteSpace(schema.DiscriminatorObject?.PropertyName))
            {
                choices.ForEach(choice => _ = schema.OneOf.Remove(choice) || schema.AnyOf.Remove(choice));
            }
            else if (choices.TrueForAll(choice => choice.Reference != schema))
            {
                HandDown(schema, [.. choices.SelectMany(choice => PartsOf(choice, schema)).Where(part => part.Reference == schema).Distinct()]);
            }
        }
    }

    /// <summary>Moves what the schema says beside its choices to where they refer to it.</summary>
    private static void HandDown(JsonSchema schema, List<JsonSchema> references)
    {
        var heir = references[0];
        heir.Reference = null;
        heir.Type = schema.Type;
        heir.AdditionalPropertiesSchema = schema.AdditionalPropertiesSchema;
        heir.AllowAdditionalProperties = schema.AllowAdditionalProperties;
        schema.AdditionalPropertiesSchema = null;
        schema.AllowAdditionalProperties = true;
        foreach (var property in schema.Properties.ToList())
        {
            schema.Properties.Remove(property.Key);
            heir.Properties.Add(property.Key, property.Value);
        }

        foreach (var required in schema.RequiredProperties.ToList())
        {
            schema.RequiredProperties.Remove(required);
            heir.RequiredProperties.Add(required);
        }

        foreach (var part in schema.AllOf.ToList())
        {
            schema.AllOf.Remove(part);
            heir.AllOf.Add(part);
        }

        references.Skip(1).ToList().ForEach(reference => reference.Reference = heir);
    }

    /// <summary>Gets the branches of a choice, with the base, which each of its children is.</summary>
    private static List<JsonSchema> PartsOf(JsonSchema choice, JsonSchema schema)
    {
        var seen = new HashSet<JsonSchema> { choice };
        var open = new Queue<JsonSchema>(seen);
        while (open.Count > 0 && seen.Count < MaxParts)
        {
            var current = open.Dequeue();
            foreach (var part in current.Reference is { } target ? [target] : current.AllOf.ToArray())
            {
                if (part != schema && seen.Add(part))
                {
                    open.Enqueue(part);
                }
            }
        }

        return [.. seen];
    }
}
