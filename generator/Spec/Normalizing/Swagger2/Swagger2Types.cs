using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.Swagger2;

/// <summary>Parameters and headers that are their own schema.</summary>
internal static class Swagger2Types
{
    private static readonly string[] SchemaMembers =
    [
        "type", "format", "items", "default", "enum", "pattern", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum",
        "maxLength", "minLength", "maxItems", "minItems", "uniqueItems", "multipleOf", "x-nullable", "x-ms-enum", "x-enum-varnames", "x-enumNames", "x-enum-names", "x-enum-descriptions", "x-enumDescriptions",
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
        var format = draft.Text("collectionFormat");
        if (isArray && draft.Text("in") is "path" or "header")
        {
            TellOfCommas(draft, format, context);
        }

        if (!isArray || draft.Text("in") is "path" or "header")
        {
            return;
        }

        if (format == "tsv")
        {
            context.Findings.NotSupported(draft.Pointer.Child("collectionFormat"), "A list separated by tabs", "it is separated by commas");
        }

        var (style, explode) = ListStyle(format);
        draft.Set("style", new JValue(style));
        draft.Set("explode", new JValue(explode));
    }

    /// <summary>Reports a list whose separator is not a comma: from OpenAPI 3.0 on, a list in a path or a header always has commas.</summary>
    public static void TellOfCommas(Draft draft, string? format, NormalizerContext context)
    {
        if (format is "ssv" or "tsv" or "pipes")
        {
            context.Findings.NotSupported(draft.Pointer.Child("collectionFormat"), "A list in a path or a header that other signs than commas separate", "it is separated by commas");
        }
    }

    public static (string Style, bool Explode) ListStyle(string? collectionFormat) => collectionFormat switch
    {
        "multi" => ("form", true),
        "ssv" => ("spaceDelimited", false),
        "pipes" => ("pipeDelimited", false),
        _ => ("form", false),
    };
}
