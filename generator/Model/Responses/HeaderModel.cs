using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model.Responses;

/// <summary>A response header that the spec declares.</summary>
internal sealed record HeaderModel(string Name, string WireName, TypeRef Type, DocText Doc);
