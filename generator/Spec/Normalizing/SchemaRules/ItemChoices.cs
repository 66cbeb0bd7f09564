using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>
/// A list of schemas as <c>items</c>, where nothing says that the value is an array, is a choice: Swagger 2.0 has no word for one,
/// and converters write it so.
/// </summary>
internal static class ItemChoices
{
    private static readonly string[] OfArrays = ["type", "minItems", "maxItems", "uniqueItems", "additionalItems", "prefixItems", "anyOf", "oneOf", "allOf"];

    public static void Apply(Draft draft, NormalizerContext context)
    {
        if (draft.Find("items") is not { Value: JArray { Count: > 0 } choices } items || OfArrays.Any(draft.Has) || IsTuple(choices))
        {
            return;
        }

        context.Findings.DocumentDefect(items.Pointer, "'items' should be a schema; where no type says that this is an array, a list of them is read as a choice");
        draft.Remove("items");
        draft.Set("anyOf", items);
    }

    // Several of the same scalar are no choice: a point is two numbers.
    private static bool IsTuple(JArray items) =>
        items.Count > 1 && items.Select(static item => ((item as JObject)?["type"] as JValue)?.Value as string).Distinct().ToList() is [not (null or "object")];
}
