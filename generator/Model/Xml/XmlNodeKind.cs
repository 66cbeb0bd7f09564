namespace ApiVideo.Generator.Model.Xml;

/// <summary>Specifies the kind of node that a value is in an XML document.</summary>
internal enum XmlNodeKind
{
    Element,
    Attribute,

    /// <summary>The text of the element around it.</summary>
    Text,

    /// <summary>The text of the element around it, written as a CDATA section.</summary>
    CData,
}
