using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Xml;

namespace ApiVideo.Generator.Building.Xml;

/// <summary>The nodes of one object's members by their wire names, what it reaches, and what keeps it from being typed XML.</summary>
internal sealed record XmlObjectNodes(
    IReadOnlyDictionary<string, XmlNodeModel> Members,
    XmlNodeModel? Additional,
    IReadOnlyList<TypeRef> Reached,
    IReadOnlyList<XmlProblem> Problems);
