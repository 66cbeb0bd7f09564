using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Xml;

namespace ApiVideo.Generator.Model.Requests;

/// <summary>A request body.</summary>
internal sealed record BodyModel
{
    public required BodyKind Kind { get; init; }

    /// <summary>Gets the C# name of the parameter; of a multipart body, whose parts are parameters, that of the local it is made in.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the type; of lines that of each.</summary>
    public required TypeRef Type { get; init; }

    public required bool IsRequired { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Gets the C# name of the parameter for the media type, where the document allows several; else null.</summary>
    public string? MediaTypeParameter { get; init; }

    /// <summary>Gets the members of a form that are not written as members usually are.</summary>
    public EquatableArray<FormFieldModel> Fields { get; init; }

    /// <summary>Gets the root element of a body that is typed XML; null for any other.</summary>
    public XmlNodeModel? Xml { get; init; }

    public required DocText Doc { get; init; }

    public bool IsParameter => Kind != BodyKind.Multipart;
}
