namespace ApiVideo.Generator.Model.Requests;

/// <summary>A header of a part of a multipart body, whose value the document says.</summary>
internal sealed record PartHeaderModel(string Name, string Value);
