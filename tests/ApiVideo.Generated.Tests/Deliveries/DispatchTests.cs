namespace ApiVideo.Generated.Tests.Deliveries;

/// <summary>Each event goes to the function or the method that is for it.</summary>
internal sealed class DispatchTests
{
    private static readonly string[] Names =
    [
        "live-stream.broadcast.started", "live-stream.broadcast.ended", "video.source.recorded", "video.encoding.quality.completed",
        "video.caption.generated", "video.summary.generated", "video.of.tomorrow",
    ];

    [TestCaseSource(nameof(Names))]
    public void Match_calls_the_function_of_the_event(string name)
    {
        var called = WebhookEvent.Parse($$"""{"type":"{{name}}"}""").Match(
            liveStreamBroadcastStarted: e => e.Type + 0,
            liveStreamBroadcastEnded: e => e.Type + 1,
            videoSourceRecorded: e => e.Type + 2,
            videoEncodingQualityCompleted: e => e.Type + 3,
            videoCaptionGenerated: e => e.Type + 4,
            videoSummaryGenerated: e => e.Type + 5,
            unknown: e => e.Type + 6);

        Assert.That(called, Is.EqualTo(name + Array.IndexOf(Names, name)));
    }

    [Test]
    public void Match_wants_every_function()
    {
        var parsed = WebhookEvent.Parse("{}");

        Assert.That(() => parsed.Match(_ => 1, null!, _ => 1, _ => 1, _ => 1, _ => 1, _ => 1), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("liveStreamBroadcastEnded"));
    }

    [TestCaseSource(nameof(Names))]
    public async Task Dispatch_calls_the_method_of_the_event_and_passes_the_token_on(string name)
    {
        using var source = new CancellationTokenSource();
        var handler = new Recorder();
        var parsed = WebhookEvent.Parse($$"""{"type":"{{name}}"}""");
        await parsed.DispatchAsync(handler, source.Token);

        Assert.That(handler.Calls, Is.EqualTo(new[] { (name, (WebhookEvent)parsed, source.Token) }));
    }

    [TestCaseSource(nameof(Names))]
    public void A_handler_need_not_implement_anything(string name)
    {
        var parsed = WebhookEvent.Parse($$"""{"type":"{{name}}"}""");

        Assert.That(async () => await parsed.DispatchAsync(new Nothing()), Throws.Nothing);
    }

    [Test]
    public void Dispatch_wants_a_handler_and_lets_its_exception_through()
    {
        var parsed = WebhookEvent.Parse("{}");

        Assert.That(async () => await parsed.DispatchAsync(null!), Throws.ArgumentNullException);
        Assert.That(async () => await parsed.DispatchAsync(new Failing()), Throws.InvalidOperationException.With.Message.EqualTo("no"));
    }

    private sealed class Nothing : IWebhookHandler;

    private sealed class Failing : IWebhookHandler
    {
        public async ValueTask OnUnknownAsync(UnknownWebhookEvent e, CancellationToken cancellationToken)
        {
            await Task.Yield();
            throw new InvalidOperationException("no");
        }
    }

    private sealed class Recorder : IWebhookHandler
    {
        public List<(string Method, WebhookEvent Event, CancellationToken Token)> Calls { get; } = [];

        public ValueTask OnLiveStreamBroadcastStartedAsync(LiveStreamBroadcastStartedEvent e, CancellationToken cancellationToken) => Add(Names[0], e, cancellationToken);

        public ValueTask OnLiveStreamBroadcastEndedAsync(LiveStreamBroadcastEndedEvent e, CancellationToken cancellationToken) => Add(Names[1], e, cancellationToken);

        public ValueTask OnVideoSourceRecordedAsync(VideoSourceRecordedEvent e, CancellationToken cancellationToken) => Add(Names[2], e, cancellationToken);

        public ValueTask OnVideoEncodingQualityCompletedAsync(VideoEncodingQualityCompletedEvent e, CancellationToken cancellationToken) => Add(Names[3], e, cancellationToken);

        public ValueTask OnVideoCaptionGeneratedAsync(VideoCaptionGeneratedEvent e, CancellationToken cancellationToken) => Add(Names[4], e, cancellationToken);

        public ValueTask OnVideoSummaryGeneratedAsync(VideoSummaryGeneratedEvent e, CancellationToken cancellationToken) => Add(Names[5], e, cancellationToken);

        public ValueTask OnUnknownAsync(UnknownWebhookEvent e, CancellationToken cancellationToken) => Add(Names[6], e, cancellationToken);

        private ValueTask Add(string method, WebhookEvent e, CancellationToken cancellationToken)
        {
            Calls.Add((method, e, cancellationToken));
            return default;
        }
    }
}
