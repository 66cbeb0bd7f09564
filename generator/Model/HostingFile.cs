namespace ApiVideo.Generator.Model;

/// <summary>What decides which files a client has for what the project references.</summary>
internal sealed record HostingFile(ClientFile Client, bool HasRateLimiting);
