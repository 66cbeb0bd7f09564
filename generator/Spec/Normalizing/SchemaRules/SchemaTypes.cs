using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>Types that JSON Schema has, in lower case; what has another type is read as any JSON.</summary>
internal static class SchemaTypes
{
    private static readonly string[] Known = ["string", "number", "integer", "boolean", "array", "object", "null"];

    private static readonly string[] Members = ["properties", "required", "additionalProperties", "patternProperties", "unevaluatedProperties"];

    public static void Apply(Draft draft, NormalizerContext context)
    {
        if (draft.Find("type") is not { } member)
        {
            return;
        }

        if (member.Value is JValue { Value: "file" })
        {
            // Swagger 2.0 has a type of its own for uploads and downloads.
            draft.Set("type", new JValue("string"));
            draft.Set("format", new JValue("binary"));
            return;
        }

        if (member.Value is JValue { Value: string only } && Known.Contains(only))
        {
            LeaveOutOthers(draft, [only], context);
            return;
        }

        var names = member.Value is JArray list ? list.ToList() : [member.Value];
        var known = names.Select(static name => Lower(name)).ToList();
        if (known.Contains(null) || known.Count == 0)
        {
            var shown = names.OfType<JValue>().Select(static name => name.Value as string).FirstOrDefault(static name => name is not null && Lower(new JValue(name)) is null);
            context.Findings.DocumentDefect(
                member.Pointer, (shown is null ? "'type' should be a text" : "'" + shown + "' is not a type of OpenAPI") + "; it is set aside");
            draft.Remove("type");
        }
        else
        {
            draft.Set("type", member with { Value = known.Count == 1 ? new JValue(known[0]) : new JArray(known.Distinct()) });
            LeaveOutOthers(draft, known, context);
        }
    }

    private static void LeaveOutOthers(Draft draft, List<string?> known, NormalizerContext context)
    {
        if (!known.Contains("array"))
        {
            // What a list would hold says nothing of values that are none.
            draft.Remove("items");
        }

        if (!known.Contains("object"))
        {
            LeaveOutMembers(draft, known, context);
        }
    }

    private static void LeaveOutMembers(Draft draft, List<string?> known, NormalizerContext context)
    {
        if (draft.Find("properties") is { Value: JObject { Count: > 0 } } members)
        {
            context.Findings.DocumentDefect(members.Pointer, "'properties' says nothing of values of type " + string.Join(", ", known.Distinct()) + "; it is set aside");
        }

        foreach (var name in Members)
        {
            draft.Remove(name);
        }
    }

    private static string? Lower(JToken name) =>
        name is JValue { Value: string text } && Known.Contains(text.ToLowerInvariant()) ? text.ToLowerInvariant() : null;
}
