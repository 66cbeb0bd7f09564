using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>Types that JSON Schema has, in lower case; what has another type is read as any JSON.</summary>
internal static class SchemaTypes
{
    private static readonly string[] Known = ["string", "number", "integer", "boolean", "array", "object", "null"];

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
            draft.Set("type", new DraftMember(known.Count == 1 ? new JValue(known[0]) : new JArray(known.Distinct()), member.Pointer));
            if (!known.Contains("array"))
            {
                // What a list would hold says nothing of values that are none.
                draft.Remove("items");
            }
        }
    }

    private static string? Lower(JToken name) =>
        name is JValue { Value: string text } && Known.Contains(text.ToLowerInvariant()) ? text.ToLowerInvariant() : null;
}
