namespace ApiVideo.Generator.Model;

/// <summary>Represents the choice of the files that a client has for packages that the project references.</summary>
internal sealed record HostingFile(ClientFile Client, bool HasRateLimiting)
{
    public bool HasHttpFactory { get; init; }

    /// <summary>Gets a value indicating whether the factory's logs would hold queries.</summary>
    public bool LogsQueries { get; init; }

    public bool HasResilience { get; init; }
}
