namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>A model of the client written by hand.</summary>
internal sealed record HandWrittenLink
{
    public string? Rel { get; init; }

    public Uri? Uri { get; init; }
}
