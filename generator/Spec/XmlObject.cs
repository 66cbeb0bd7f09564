using NJsonSchema;

namespace ApiVideo.Generator.Spec;

/// <summary>Represents the <c>xml</c> object of a schema, of any version of OpenAPI.</summary>
internal sealed record XmlObject
{
    public string? Name { get; init; }

    public string? Namespace { get; init; }

    public string? Prefix { get; init; }

    /// <summary>Gets the kind of node: <c>element</c>, <c>attribute</c>, <c>text</c>, <c>cdata</c> or <c>none</c>; null where nothing is said.</summary>
    public string? NodeType { get; init; }

    /// <summary>Gets what is said at the very place of the schema, not at what it refers to.</summary>
    public static XmlObject? Of(JsonSchema schema) =>
        schema.ExtensionData is { } extensions && extensions.TryGetValue(Marks.Xml, out var value) ? value as XmlObject : null;
}
