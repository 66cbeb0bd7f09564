using NJsonSchema;

namespace ApiVideo.Generator.Spec.Linking;

/// <summary>
/// A base that lists what derives from it, as several server frameworks write it, is a circle: the base is one of its children,
/// and each of them is the base and more. The children's <c>allOf</c> says all of it, so the list goes.
/// </summary>
internal static class ListedDerivations
{
    private const int MaxParts = 256;

    public static void Unlist(IReadOnlyList<JsonSchema> all)
    {
        foreach (var schema in all.Where(static schema => !string.IsNullOrWhiteSpace(schema.DiscriminatorObject?.PropertyName)))
        {
            var choices = schema.OneOf.Concat(schema.AnyOf).ToList();
            if (choices.Exists(choice => choice.Reference != schema) && choices.TrueForAll(choice => IsMadeOf(choice, schema)))
            {
                choices.ForEach(choice => _ = schema.OneOf.Remove(choice) || schema.AnyOf.Remove(choice));
            }
        }
    }

    private static bool IsMadeOf(JsonSchema choice, JsonSchema schema)
    {
        var seen = new HashSet<JsonSchema> { choice };
        var open = new Queue<JsonSchema>(seen);
        while (open.Count > 0 && seen.Count < MaxParts)
        {
            var current = open.Dequeue();
            if (current == schema)
            {
                return true;
            }

            foreach (var part in current.Reference is { } target ? [target] : current.AllOf.ToArray())
            {
                if (seen.Add(part))
                {
                    open.Enqueue(part);
                }
            }
        }

        return false;
    }
}
