using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>
/// Writes the <c>xml</c> object of a schema as one text, since NSwag keeps it only here and there: <c>attribute</c>, <c>wrapped</c> and
/// Azure's <c>x-ms-text</c> as the <c>nodeType</c> of OpenAPI 3.2.
/// </summary>
internal static class XmlObjects
{
    private static readonly HashSet<string> NodeTypes = new(StringComparer.Ordinal) { "element", "attribute", "text", "cdata", "none" };

    public static JValue? Encode(Draft draft, NormalizerContext context)
    {
        if (draft.Find("xml") is not { } member)
        {
            return null;
        }

        if (member.Value is not JObject node)
        {
            context.Findings.DocumentDefect(member.Pointer, "'xml' should be an object; it is set aside");
            return null;
        }

        var xml = new Draft(node, member.Pointer);
        var result = new JObject();
        foreach (var name in new[] { "name", "namespace", "prefix" })
        {
            if (xml.Value(name) is { } value && ScalarValues.Text(value) is { Value: string { Length: > 0 } text })
            {
                result[name] = text;
            }
        }

        if (NodeType(xml, context) is { } nodeType)
        {
            result["nodeType"] = nodeType;
        }

        return new JValue(result.ToString(Formatting.None));
    }

    private static string? NodeType(Draft xml, NormalizerContext context)
    {
        if (xml.Value("nodeType") is { } given)
        {
            if (given is JValue { Value: string text } && NodeTypes.Contains(text))
            {
                return text;
            }

            context.Findings.DocumentDefect(xml.Find("nodeType")!.Value.Pointer, "'nodeType' should be one of element, attribute, text, cdata, none; it is set aside");
        }

        return xml.Flag("x-ms-text") ? "text" : xml.Flag("attribute") ? "attribute" : xml.Flag("wrapped") ? "element" : null;
    }
}
