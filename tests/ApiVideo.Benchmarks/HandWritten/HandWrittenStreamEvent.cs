namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>An event of a stream.</summary>
internal sealed record HandWrittenStreamEvent : HandWrittenEvent
{
    public string? LiveStreamId { get; init; }
}
