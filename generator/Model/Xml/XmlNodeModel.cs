namespace ApiVideo.Generator.Model.Xml;

/// <summary>Represents the place and the name of a value in an XML document.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="Name">The local name; null for a root that the document gives no name.</param>
/// <param name="Namespace">The namespace; null where the document says none, and then that of the element around it.</param>
/// <param name="Prefix">The prefix that is written; null for none.</param>
internal sealed record XmlNodeModel(XmlNodeKind Kind, string? Name, string? Namespace = null, string? Prefix = null)
{
    /// <summary>Gets the node of the items of a list, or of the values of a map, whose keys are their names; null for anything else.</summary>
    public XmlNodeModel? Item { get; init; }

    /// <summary>Gets a value indicating whether the items of a list stand directly in the element around the list.</summary>
    public bool IsBareList { get; init; }
}
