using ApiVideo;

namespace NamespaceOfApp;

/// <summary>Handles the events. An event without a method here is received, and nothing happens.</summary>
public sealed partial class VideoEvents(ILogger<VideoEvents> logger) : IWebhookHandler
{
    private readonly ILogger _logger = logger;

    public ValueTask OnVideoEncodingQualityCompletedAsync(VideoEncodingQualityCompletedEvent e, CancellationToken cancellationToken)
    {
        LogEncoded(e.VideoId, e.Quality?.ToString());
        return ValueTask.CompletedTask;
    }

    public ValueTask OnVideoSourceRecordedAsync(VideoSourceRecordedEvent e, CancellationToken cancellationToken)
    {
        LogRecorded(e.VideoId, e.LiveStreamId);
        return ValueTask.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Video {VideoId} can be played in {Quality}.")]
    private partial void LogEncoded(string? videoId, string? quality);

    [LoggerMessage(Level = LogLevel.Information, Message = "Video {VideoId} is the recording of live stream {LiveStreamId}.")]
    private partial void LogRecorded(string? videoId, string? liveStreamId);
}
