using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.Swagger2;

/// <summary>Parameters and headers that are their own schema.</summary>
internal static class Swagger2Types
{
    private static readonly string[] SchemaMembers =
    [
        "type", "format", "items", "default", "enum", "pattern", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum",
        "maxLength", "minLength", "maxItems", "minItems", "uniqueItems", "multipleOf", "x-nullable", "x-enum-varnames", "x-enumNames",
    ];

    /// <summary>Takes the schema's members out of the draft, into one of their own at the same place.</summary>
    public static Draft Split(Draft draft)
    {
        var schema = new Draft([], draft.Pointer);
        if (draft.Find("schema") is { Value: JObject own } member)
        {
            // A body's way to write it, found at other parameters too.
            draft.Remove("schema");
            return new Draft(own, member.Pointer);
        }

        foreach (var name in SchemaMembers)
        {
            if (draft.Find(name) is { } found)
            {
                schema.Set(name, found);
                draft.Remove(name);
            }
        }

        draft.Set("type", new JValue(schema.Text("type") ?? ""));
        return schema;
    }

    /// <summary>Says in the words of 3.0 how a list is written; the defaults of the two versions differ.</summary>
    public static void Style(Draft draft, NormalizerContext context)
    {
        var isArray = draft.Text("type") == "array";
        draft.Remove("type");
        draft.Remove("style");
        draft.Remove("explode");
        if (!isArray || draft.Text("in") is "path" or "header")
        {
            return;
        }

        switch (draft.Text("collectionFormat"))
        {
            case "multi":
                Set(draft, "form", explode: true);
                break;
            case "ssv":
                Set(draft, "spaceDelimited", explode: false);
                break;
            case "pipes":
                Set(draft, "pipeDelimited", explode: false);
                break;
            case "tsv":
                context.Findings.NotSupported(draft.Pointer.Child("collectionFormat"), "A list separated by tabs", "it is separated by commas");
                Set(draft, "form", explode: false);
                break;
            default:
                Set(draft, "form", explode: false);
                break;
        }
    }

    private static void Set(Draft draft, string style, bool explode)
    {
        draft.Set("style", new JValue(style));
        draft.Set("explode", new JValue(explode));
    }
}
