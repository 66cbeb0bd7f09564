using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>A pattern for names makes a map: one pattern gives the map its values' schema, several give a map of anything.</summary>
internal static class PatternMaps
{
    public static void Apply(Draft draft)
    {
        if (draft.Find("patternProperties") is not { Value: JObject patterns } member)
        {
            return;
        }

        draft.Remove("patternProperties");
        if (draft.Value("additionalProperties") is JObject || patterns.Count == 0)
        {
            return;
        }

        var only = patterns.Properties().First();
        draft.Set("additionalProperties", patterns.Count == 1
            ? new DraftMember(only.Value, member.Pointer.Child(only.Name))
            : new DraftMember(new JValue(true), member.Pointer));
    }
}
