using ApiVideo.Generator.Spec.Normalizing;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiVideo.Generator.Spec;

/// <summary>What the <c>xml</c> object of a schema says, of any version of OpenAPI.</summary>
internal sealed record XmlObject
{
    public string? Name { get; init; }

    public string? Namespace { get; init; }

    public string? Prefix { get; init; }

    /// <summary>Gets the kind of node: <c>element</c>, <c>attribute</c>, <c>text</c>, <c>cdata</c> or <c>none</c>; null where nothing is said.</summary>
    public string? NodeType { get; init; }

    /// <summary>Gives what is said at the very place of the schema, not at what it refers to.</summary>
    public static XmlObject? Of(JsonSchema schema)
    {
        if (schema.ExtensionData is not { } extensions || !extensions.TryGetValue(Annotations.Xml, out var value) || value is not string text)
        {
            return null;
        }

        var node = JObject.Parse(text);
        return new XmlObject
        {
            Name = (string?)node["name"],
            Namespace = (string?)node["namespace"],
            Prefix = (string?)node["prefix"],
            NodeType = (string?)node["nodeType"],
        };
    }
}
