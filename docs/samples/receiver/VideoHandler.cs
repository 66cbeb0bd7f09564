using ApiVideo;

namespace Receiver;

internal sealed class VideoHandler(ILogger<VideoHandler> logger) : IWebhookHandler
{
    public ValueTask OnVideoEncodingQualityCompletedAsync(VideoEncodingQualityCompletedEvent e, CancellationToken cancellationToken)
    {
        logger.LogInformation("Video {VideoId} is ready in {Quality}.", e.VideoId, e.Quality);
        return ValueTask.CompletedTask;
    }

    public ValueTask OnVideoSourceRecordedAsync(VideoSourceRecordedEvent e, CancellationToken cancellationToken)
    {
        logger.LogInformation("Video {VideoId} was recorded from live stream {LiveStreamId}.", e.VideoId, e.LiveStreamId);
        return ValueTask.CompletedTask;
    }

    public ValueTask OnUnknownAsync(UnknownWebhookEvent e, CancellationToken cancellationToken)
    {
        logger.LogWarning("There is no handler for {Event}.", e.Type);
        return ValueTask.CompletedTask;
    }
}
