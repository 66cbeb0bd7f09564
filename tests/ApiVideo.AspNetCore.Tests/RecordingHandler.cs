using System.Threading.Channels;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>Keeps the events that came, each with the method that took it; and does what a test wants done meanwhile.</summary>
internal sealed class RecordingHandler(Func<WebhookEvent, CancellationToken, Task>? work = null) : IWebhookHandler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<(string Method, WebhookEvent Event)> _taken = Channel.CreateUnbounded<(string, WebhookEvent)>();
    private int _calls;

    /// <summary>How often a method was called, whatever came of it.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>How many events were handled and not asked for yet.</summary>
    public int Waiting => _taken.Reader.Count;

    public async Task<(string Method, WebhookEvent Event)> NextAsync() => await _taken.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public ValueTask OnLiveStreamBroadcastStartedAsync(LiveStreamBroadcastStartedEvent e, CancellationToken cancellationToken) =>
        TakeAsync(nameof(OnLiveStreamBroadcastStartedAsync), e, cancellationToken);

    public ValueTask OnLiveStreamBroadcastEndedAsync(LiveStreamBroadcastEndedEvent e, CancellationToken cancellationToken) =>
        TakeAsync(nameof(OnLiveStreamBroadcastEndedAsync), e, cancellationToken);

    public ValueTask OnVideoSourceRecordedAsync(VideoSourceRecordedEvent e, CancellationToken cancellationToken) =>
        TakeAsync(nameof(OnVideoSourceRecordedAsync), e, cancellationToken);

    public ValueTask OnVideoEncodingQualityCompletedAsync(VideoEncodingQualityCompletedEvent e, CancellationToken cancellationToken) =>
        TakeAsync(nameof(OnVideoEncodingQualityCompletedAsync), e, cancellationToken);

    public ValueTask OnVideoCaptionGeneratedAsync(VideoCaptionGeneratedEvent e, CancellationToken cancellationToken) =>
        TakeAsync(nameof(OnVideoCaptionGeneratedAsync), e, cancellationToken);

    public ValueTask OnVideoSummaryGeneratedAsync(VideoSummaryGeneratedEvent e, CancellationToken cancellationToken) =>
        TakeAsync(nameof(OnVideoSummaryGeneratedAsync), e, cancellationToken);

    public ValueTask OnUnknownAsync(UnknownWebhookEvent e, CancellationToken cancellationToken) =>
        TakeAsync(nameof(OnUnknownAsync), e, cancellationToken);

    private async ValueTask TakeAsync(string method, WebhookEvent e, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        if (work is not null)
        {
            await work(e, cancellationToken);
        }

        _taken.Writer.TryWrite((method, e));
    }
}
