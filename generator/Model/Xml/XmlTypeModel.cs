using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model.Xml;

/// <summary>An object that an XML body reaches, with the node of each of its properties, in their order.</summary>
internal sealed record XmlTypeModel(ObjectModel Object, EquatableArray<XmlNodeModel> Nodes)
{
    /// <summary>Gets a value indicating whether an answer reaches the object.</summary>
    public required bool IsRead { get; init; }

    /// <summary>Gets a value indicating whether a request body reaches the object.</summary>
    public required bool IsWritten { get; init; }

    public IEnumerable<(PropertyModel Property, XmlNodeModel Node)> Members => Object.Properties.Zip(Nodes, static (property, node) => (property, node));

    /// <summary>Gets the node of the members beyond those that the type names; null where they are not read.</summary>
    public XmlNodeModel? Additional { get; init; }
}
