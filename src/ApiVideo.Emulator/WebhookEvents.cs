namespace ApiVideo.Emulator;

/// <summary>The names of the events that a webhook can subscribe to.</summary>
internal static class WebhookEvents
{
    private static readonly string[] Names =
    [
        "live-stream.broadcast.started",
        "live-stream.broadcast.ended",
        "video.source.recorded",
        "video.encoding.quality.completed",
        "video.caption.generated",
        "video.summary.generated",
    ];

    public static bool Contains(string name) => Names.Contains(name, StringComparer.Ordinal);
}
