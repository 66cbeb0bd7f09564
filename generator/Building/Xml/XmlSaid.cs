using NJsonSchema;

namespace ApiVideo.Generator.Building.Xml;

/// <summary>Represents the XML node of a schema, as the schema and those that it refers to describe it together; the one nearest to the use takes precedence.</summary>
internal sealed record XmlSaid
{
    public string? Name { get; init; }

    public string? Namespace { get; init; }

    public string? Prefix { get; init; }

    public string? NodeType { get; init; }

    /// <summary>Gets the key of the component that the schema is or refers to; null where there is none.</summary>
    public string? Component { get; init; }

    /// <summary>Gets the schema at the end, which has the members or items.</summary>
    public required JsonSchema Schema { get; init; }

    public bool IsElement => NodeType == "element";

    public bool IsAttribute => NodeType == "attribute";
}
