using System.Threading.Channels;

namespace ApiVideo.Quickstart;

/// <summary>Says in words what each event means. It fails on a summary once, so that the story has a retry to tell.</summary>
internal sealed class TellingHandler : IWebhookHandler
{
    private const int ShortLength = 6;

    private readonly Channel<string> _told = Channel.CreateUnbounded<string>();
    private int _failures = 1;

    /// <summary>Gets what the next event means.</summary>
    public ValueTask<string> NextAsync(CancellationToken cancellationToken) => _told.Reader.ReadAsync(cancellationToken);

    public ValueTask OnLiveStreamBroadcastStartedAsync(LiveStreamBroadcastStartedEvent e, CancellationToken cancellationToken) =>
        TellAsync($"live stream {Short(e.LiveStreamId)} is on air", cancellationToken);

    public ValueTask OnLiveStreamBroadcastEndedAsync(LiveStreamBroadcastEndedEvent e, CancellationToken cancellationToken) =>
        TellAsync($"live stream {Short(e.LiveStreamId)} is off air", cancellationToken);

    public ValueTask OnVideoSourceRecordedAsync(VideoSourceRecordedEvent e, CancellationToken cancellationToken) =>
        TellAsync($"live stream {Short(e.LiveStreamId)} has become video {Short(e.VideoId)}", cancellationToken);

    public ValueTask OnVideoEncodingQualityCompletedAsync(VideoEncodingQualityCompletedEvent e, CancellationToken cancellationToken) =>
        TellAsync($"video {Short(e.VideoId)} plays in {e.Quality} as {e.Encoding}", cancellationToken);

    public ValueTask OnVideoCaptionGeneratedAsync(VideoCaptionGeneratedEvent e, CancellationToken cancellationToken) =>
        TellAsync($"video {Short(e.VideoId)} has captions in {e.Language}", cancellationToken);

    public ValueTask OnVideoSummaryGeneratedAsync(VideoSummaryGeneratedEvent e, CancellationToken cancellationToken) =>
        Interlocked.Decrement(ref _failures) >= 0
            ? throw new StoryException("The database is away for a moment.")
            : TellAsync($"video {Short(e.VideoId)} has a summary", cancellationToken);

    public ValueTask OnUnknownAsync(UnknownWebhookEvent e, CancellationToken cancellationToken) =>
        TellAsync($"{e.Type}, which this client does not know yet", cancellationToken);

    private ValueTask TellAsync(string text, CancellationToken cancellationToken) => _told.Writer.WriteAsync(text, cancellationToken);

    /// <summary>The beginning of an id, which is enough to tell it from the others of this story.</summary>
    private static string Short(string? id) => id is { Length: > ShortLength } ? id[..ShortLength] + "…" : $"{id}";
}
