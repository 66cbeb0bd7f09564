namespace ApiVideo.Generator.Model;

/// <summary>A server that the spec names.</summary>
internal sealed record ServerModel(string Name, string Url, string? Description);
