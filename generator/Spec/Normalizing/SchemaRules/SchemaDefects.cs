using ApiVideo.Generator.Places;
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

        TellOfConditions(draft, context);
    }

    // A condition that only limits what is there takes nothing away; members that it alone describes are lost.
    private static void TellOfConditions(Draft draft, NormalizerContext context)
    {
        if (!draft.Has("if") && !draft.Has("dependentSchemas"))
        {
            return;
        }

        var own = draft.Value("properties") as JObject;
        foreach (var (source, place) in Conditions(draft))
        {
            var hasMore = source is JObject node && (node["$ref"] is not null || (node["properties"] as JObject)?.Properties().Any(member => own?[member.Name] is null) == true);
            if (hasMore)
            {
                context.Findings.NotSupported(place, "A condition ('" + place.LastSegment + "') with members beside those that the schema has in any case", "they are left out");
            }
        }
    }

    private static IEnumerable<(JToken Source, SpecPointer Place)> Conditions(Draft draft)
    {
        foreach (var name in new[] { "then", "else" })
        {
            if (draft.Has("if") && draft.Find(name) is { } member)
            {
                yield return (member.Value, member.Pointer);
            }
        }

        if (draft.Find("dependentSchemas") is { Value: JObject dependents } dependent)
        {
            foreach (var property in dependents.Properties())
            {
                yield return (property.Value, dependent.Pointer.Child(property.Name));
            }
        }
    }
}
