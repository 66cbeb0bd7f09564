namespace ApiVideo.Emulator;

/// <summary>The names of the events that a webhook can subscribe to.</summary>
internal static class WebhookEvents
{
    public const string BroadcastStarted = "live-stream.broadcast.started";
    public const string BroadcastEnded = "live-stream.broadcast.ended";
    public const string SourceRecorded = "video.source.recorded";
    public const string EncodingQualityCompleted = "video.encoding.quality.completed";
    public const string CaptionGenerated = "video.caption.generated";
    public const string SummaryGenerated = "video.summary.generated";

    public static IReadOnlyList<string> Names { get; } =
        [BroadcastStarted, BroadcastEnded, SourceRecorded, EncodingQualityCompleted, CaptionGenerated, SummaryGenerated];

    public static bool Contains(string name) => Names.Contains(name, StringComparer.Ordinal);
}
