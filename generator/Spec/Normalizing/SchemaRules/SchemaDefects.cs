using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>Mistakes that many documents make in schemas.</summary>
internal static class SchemaDefects
{
    public static void Apply(Draft draft, NormalizerContext context)
    {
        if (draft.Find("required") is { Value: JValue { Value: bool or string } } required)
        {
            context.Findings.DocumentDefect(
                required.Pointer, "'required' of a schema should be a list of its properties; a property is required by its parent's list. It is set aside");
            draft.Remove("required");
        }

        if (draft.Find("$ref") is { Value: not JValue { Value: string } } reference)
        {
            context.Findings.DocumentDefect(reference.Pointer, "'$ref' should be a text; it is set aside");
            draft.Remove("$ref");
        }

        // Languages without a difference between empty lists and empty maps write "properties": [].
        if (draft.Find("properties") is { Value: JArray { Count: 0 } })
        {
            draft.Remove("properties");
        }

        if (draft.Find("discriminator") is { Value: JValue { Value: string name } } discriminator)
        {
            draft.Set("discriminator", new DraftMember(new JObject { ["propertyName"] = name }, discriminator.Pointer));
        }
    }
}
