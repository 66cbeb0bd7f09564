namespace ApiVideo.AspNetCore.Secrets;

/// <summary>The secrets of one webhook as they were found last, and the lookup that is under way.</summary>
internal sealed class CachedSecrets
{
    public IReadOnlyList<string>? Secrets { get; set; }

    /// <summary>The time at which <see cref="Secrets"/> were found.</summary>
    public DateTimeOffset FoundAt { get; set; }

    /// <summary>The time at which they have to be looked up again.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>The lookup that everyone waits for; null when none is under way.</summary>
    public Task<IReadOnlyList<string>>? Lookup { get; set; }
}
