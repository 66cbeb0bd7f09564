namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>An event of a video.</summary>
internal sealed record HandWrittenEncodingEvent : HandWrittenEvent
{
    public string? VideoId { get; init; }

    public string? LiveStreamId { get; init; }

    public string? Encoding { get; init; }

    public string? Quality { get; init; }
}
