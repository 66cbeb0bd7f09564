using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Parameters and headers: those written with <c>content</c> get its schema, others stay.</summary>
internal static class ParameterRules
{
    private static readonly string[] Places = ["query", "path", "header", "cookie"];

    public static bool Apply(Draft draft, NormalizerContext context)
    {
        if (!ElementRules.HasText(draft, "name", "A parameter", context))
        {
            return false;
        }

        var place = draft.Text("in");
        if (place == "querystring")
        {
            context.Findings.NotSupported(draft.Pointer, "A parameter in 'querystring'", "it is left out");
            return false;
        }

        if (place is null || !Places.Contains(place))
        {
            context.Findings.DocumentDefect(
                draft.Pointer.Child("in"),
                "'in' of the parameter '" + draft.Text("name") + "' should be one of " + string.Join(", ", Places) + "; the parameter is left out");
            return false;
        }

        ApplyToHeader(draft);
        return true;
    }

    public static void ApplyToHeader(Draft draft)
    {
        if (draft.Find("content") is { Value: JObject { Count: > 0 } content } member && !draft.Has("schema"))
        {
            var first = content.Properties().First();
            draft.Set(Annotations.ContentType, new JValue(first.Name));
            if (first.Value is JObject mediaType && mediaType["schema"] is { } schema)
            {
                draft.Set("schema", new DraftMember(schema, member.Pointer.Child(first.Name).Child("schema")));
            }
        }
    }
}
