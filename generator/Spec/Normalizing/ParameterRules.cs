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

        if (draft.Text("in") == "querystring")
        {
            WholeQuery(draft);
        }

        var place = draft.Text("in");
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

    /// <summary>The whole query (3.2) is a parameter of the query here; as a form, its members are what an exploded object has.</summary>
    private static void WholeQuery(Draft draft)
    {
        draft.Set("in", new JValue("query"));
        draft.Mark(Marks.QueryString, true);
        if (draft.Value("content") is JObject { Count: > 0 } content && content.Properties().First() is var first
            && first.Name.Split(';')[0].Trim().Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            draft.Set("style", new JValue("form"));
            draft.Set("explode", new JValue(true));
            if (first.Value is JObject mediaType && mediaType["schema"] is { } schema)
            {
                draft.Set("schema", new DraftMember(schema, draft.Pointer.Child("content").Child(first.Name).Child("schema")));
                draft.Remove("content");
            }
        }
    }

    public static void ApplyToHeader(Draft draft)
    {
        if (draft.Find("content") is { Value: JObject { Count: > 0 } content } member && !draft.Has("schema"))
        {
            var first = content.Properties().First();
            draft.Mark(Marks.ContentType, first.Name);
            if (first.Value is JObject mediaType && mediaType["schema"] is { } schema)
            {
                draft.Set("schema", new DraftMember(schema, member.Pointer.Child(first.Name).Child("schema")));
            }
        }
    }
}
