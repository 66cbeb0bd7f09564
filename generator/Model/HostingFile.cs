namespace ApiVideo.Generator.Model;

/// <summary>What decides which files a client has for what the project references.</summary>
internal sealed record HostingFile(ClientFile Client, bool HasRateLimiting)
{
    public bool HasHttpFactory { get; init; }

    /// <summary>Gets a value indicating whether the factory's logs would hold queries.</summary>
    public bool LogsQueries { get; init; }

    public bool HasResilience { get; init; }
}
