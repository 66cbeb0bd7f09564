namespace ApiVideo.Generator.Model;

/// <summary>A response header that the spec declares.</summary>
internal sealed record HeaderModel(string Name, string WireName, TypeRef Type, DocText Doc);
