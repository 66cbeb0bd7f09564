using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Xml;

namespace ApiVideo.Generator.Model.Responses;

/// <summary>A failure whose body the spec describes, for one status or, with equal bounds apart, a range of them.</summary>
internal sealed record ErrorModel(int FirstStatus, int LastStatus, TypeRef Type, string? Description)
{
    /// <summary>Gets a value indicating whether this is the answer for every status that has none of its own.</summary>
    public bool IsDefault => FirstStatus == 0;

    /// <summary>Gets the root element of a body that is XML; null for JSON.</summary>
    public XmlNodeModel? Xml { get; init; }
}
