using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary><c>prefixItems</c> with <c>items</c> for the rest is <c>items</c> with <c>additionalItems</c> in older drafts.</summary>
internal static class Tuples
{
    public static void Apply(Draft draft)
    {
        // What nothing else has evaluated is, where nothing else is said, every item.
        if (draft.Find("unevaluatedItems") is { } others && !draft.Has("items"))
        {
            draft.Set("items", others);
        }

        if (draft.Find("prefixItems") is { Value: JArray } prefix)
        {
            if (draft.Find("items") is { } rest)
            {
                draft.Set("additionalItems", rest);
            }

            draft.Set("items", prefix);
            draft.Remove("prefixItems");
        }
        else if (draft.Value("items") is JValue { Value: bool })
        {
            draft.Remove("items");
        }
    }
}
