using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary><c>prefixItems</c> with <c>items</c> for the rest is <c>items</c> with <c>additionalItems</c> in older drafts.</summary>
internal static class Tuples
{
    public static void Apply(Draft draft)
    {
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
