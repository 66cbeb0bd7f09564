namespace ApiVideo.Uploads.Tests;

/// <summary>A request that reached the server.</summary>
internal sealed record Arrived(string Target, string? Range, string? FileName, string? ContentType, string? VideoId, byte[] Content);
