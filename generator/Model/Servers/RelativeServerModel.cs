namespace ApiVideo.Generator.Model.Servers;

/// <summary>A server that the spec names by a path alone, to be taken on whatever host the API is.</summary>
internal sealed record RelativeServerModel(string MethodName, string Path, string? Description);
