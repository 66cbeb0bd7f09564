using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>
/// Reads the <c>xml</c> object of a schema: <c>attribute</c>, <c>wrapped</c> and Azure's <c>x-ms-text</c> are the <c>nodeType</c> of OpenAPI 3.2.
/// </summary>
internal static class XmlObjects
{
    private static readonly HashSet<string> NodeTypes = new(StringComparer.Ordinal) { "element", "attribute", "text", "cdata", "none" };

    public static XmlObject? Read(Draft draft, NormalizerContext context)
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
        return new XmlObject { Name = Text(xml, "name"), Namespace = Text(xml, "namespace"), Prefix = Text(xml, "prefix"), NodeType = NodeType(xml, context) };
    }

    private static string? Text(Draft xml, string name) => xml.Value(name) is { } value && ScalarValues.Text(value) is { Length: > 0 } text ? text : null;

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
