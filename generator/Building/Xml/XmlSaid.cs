using NJsonSchema;

namespace ApiVideo.Generator.Building.Xml;

/// <summary>What a schema and those that it stands for say together of its node; what stands nearest to the use counts.</summary>
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
