namespace ApiVideo.Generated.Tests.Deliveries;

/// <summary>Bodies as api.video sends them.</summary>
internal static class Delivery
{
    internal const string Secret = "sig_sec_0000000000000000000000";

    internal const string Encoded =
        """{"type":"video.encoding.quality.completed","emittedAt":"2021-01-29T15:46:25.217Z","videoId":"vi0000000000000000000000","liveStreamId":"li0000000000000000000000","encoding":"hls","quality":"720p"}""";

    /// <summary>The signature of <see cref="Encoded"/> by <see cref="Secret"/>, made by another program.</summary>
    internal const string Signature = "27a77d3a7fc626854886b5dbfae4e32c8b0170c1ea1b714c91ba77f1e7774e8c";

    internal static readonly DateTimeOffset EmittedAt = new(2021, 1, 29, 15, 46, 25, 217, TimeSpan.Zero);

    /// <summary>Each event with the record that it is.</summary>
    internal static IEnumerable<TestCaseData> Each()
    {
        yield return Case(
            """{"type":"live-stream.broadcast.started","emittedAt":"2021-01-29T15:46:25.217Z","liveStreamId":"li1"}""",
            new LiveStreamBroadcastStartedEvent { EmittedAt = EmittedAt, LiveStreamId = "li1" });
        yield return Case(
            """{"type":"live-stream.broadcast.ended","emittedAt":"2021-01-29T15:46:25.217Z","liveStreamId":"li1"}""",
            new LiveStreamBroadcastEndedEvent { EmittedAt = EmittedAt, LiveStreamId = "li1" });
        yield return Case(
            """{"type":"video.source.recorded","emittedAt":"2021-01-29T15:46:25.217Z","liveStreamId":"li1","videoId":"vi1"}""",
            new VideoSourceRecordedEvent { EmittedAt = EmittedAt, LiveStreamId = "li1", VideoId = "vi1" });
        yield return Case(
            Encoded,
            new VideoEncodingQualityCompletedEvent
            {
                EmittedAt = EmittedAt,
                VideoId = "vi0000000000000000000000",
                LiveStreamId = "li0000000000000000000000",
                Encoding = EncodingType.Hls,
                Quality = new EncodingQuality("720p"),
            });
        yield return Case(
            """{"type":"video.caption.generated","emittedAt":"2021-01-29T15:46:25.217Z","videoId":"vi1","captionId":"ca1","generationMode":"transcript","language":"en"}""",
            new VideoCaptionGeneratedEvent { EmittedAt = EmittedAt, VideoId = "vi1", CaptionId = "ca1", GenerationMode = "transcript", Language = "en" });
        yield return Case(
            """{"type":"video.summary.generated","emittedAt":"2021-01-29T15:46:25.217Z","videoId":"vi1","summaryId":"su1"}""",
            new VideoSummaryGeneratedEvent { EmittedAt = EmittedAt, VideoId = "vi1", SummaryId = "su1" });
    }

    private static TestCaseData Case(string json, WebhookEvent expected) => new TestCaseData(json, expected).SetArgDisplayNames(expected.Type);
}
