using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>
/// Normalizes the members that an object may have beside its properties: <c>additionalProperties</c>, <c>unevaluatedProperties</c> and
/// <c>patternProperties</c> become one schema of 3.0, and true becomes the schema of any value.
/// </summary>
internal static class OpenMembers
{
    private const string Additional = "additionalProperties";

    public static void Apply(Draft draft)
    {
        if (draft.Find("unevaluatedProperties") is { } unevaluated)
        {
            draft.Remove("unevaluatedProperties");

            // What additional members are described by is evaluated.
            if (!draft.Has(Additional))
            {
                draft.Set(Additional, unevaluated);
            }
        }

        ApplyPatterns(draft);
        if (draft.Find(Additional) is { } member && Flag(member.Value) is { } isOpen)
        {
            draft.Set(Additional, member with { Value = isOpen ? new JObject() : new JValue(false) });
        }
    }

    private static void ApplyPatterns(Draft draft)
    {
        if (draft.Find("patternProperties") is not { Value: JObject patterns } member)
        {
            return;
        }

        draft.Remove("patternProperties");
        ApplyPatterns(draft, patterns, member.Pointer);
    }

    private static void ApplyPatterns(Draft draft, JObject patterns, SpecPointer at)
    {
        var schemas = patterns.Properties().Select(pattern => new DraftMember(pattern.Value, at.Child(pattern.Name)))
            .Where(static pattern => Flag(pattern.Value) != false).ToList();
        if (schemas.Count == 0)
        {
            return;
        }

        if (draft.Find(Additional) is { } additional && Flag(additional.Value) != false)
        {
            schemas.Add(additional);
        }

        // Each value is of one of the schemas, whatever its name.
        var isAnything = schemas.Any(static schema => Flag(schema.Value) == true);
        var distinct = schemas.Where((schema, index) => !schemas.Take(index).Any(other => JToken.DeepEquals(other.Value, schema.Value))).ToList();
        draft.Set(Additional, isAnything ? new DraftMember(new JObject(), schemas[0].Pointer)
            : distinct.Count == 1 ? distinct[0]
            : new DraftMember(new JObject { ["anyOf"] = new JArray(distinct.Select(static schema => schema.Value)) }, at));
    }

    // "{}" is true, and "not: {}" is false.
    private static bool? Flag(JToken schema) => schema switch
    {
        JObject { Count: 0 } => true,
        JObject { Count: 1 } only when only["not"] is JObject { Count: 0 } or JValue { Value: true } => false,
        JObject => null,
        _ => ScalarValues.Flag(schema),
    };
}
