namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>A model of the client written by hand.</summary>
internal sealed record HandWrittenPayload
{
    public required IReadOnlyList<string> Events { get; init; }

    public required string Url { get; init; }
}
