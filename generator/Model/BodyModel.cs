namespace ApiVideo.Generator.Model;

/// <summary>A JSON request body.</summary>
internal sealed record BodyModel(string Name, TypeRef Type, bool IsRequired, string MediaType, DocText Doc);
