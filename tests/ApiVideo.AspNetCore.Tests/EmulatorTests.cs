using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ApiVideo.Emulator;
using ApiVideo.Emulator.Tests;
using Microsoft.Extensions.Configuration;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>From an event in the emulator to a typed handler, over HTTP both ways and with nothing shared between the two.</summary>
internal sealed class EmulatorTests
{
    private ManualTimeProvider _clock = null!;
    private WebhooksEmulator _emulator = null!;
    private HttpClient _http = null!;
    private ApiVideoClient _client = null!;

    [SetUp]
    public async Task StartEmulator()
    {
        _clock = new ManualTimeProvider(new DateTimeOffset(2021, 1, 29, 15, 46, 25, 217, TimeSpan.Zero));
        _emulator = await WebhooksEmulator.StartAsync(new EmulatorOptions { TimeProvider = _clock, DeliveryTimeout = TimeSpan.FromMinutes(1) });
        _http = new HttpClient { BaseAddress = _emulator.BaseAddress };
        _client = new ApiVideoClient(EmulatorOptions.DefaultApiKey, _emulator.BaseAddress);
    }

    [TearDown]
    public async Task StopEmulator()
    {
        _client.Dispose();
        _http.Dispose();
        await _emulator.DisposeAsync();
    }

    [Test]
    public async Task Each_event_arrives_typed_at_its_method()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler);
        await SubscribeAsync(receiver);

        var expected = new (string Name, string Method, Action<WebhookEvent> Check)[]
        {
            ("live-stream.broadcast.started", nameof(IWebhookHandler.OnLiveStreamBroadcastStartedAsync),
                e => Assert.That(((LiveStreamBroadcastStartedEvent)e).LiveStreamId, Does.StartWith("li"))),
            ("live-stream.broadcast.ended", nameof(IWebhookHandler.OnLiveStreamBroadcastEndedAsync),
                e => Assert.That(((LiveStreamBroadcastEndedEvent)e).LiveStreamId, Does.StartWith("li"))),
            ("video.source.recorded", nameof(IWebhookHandler.OnVideoSourceRecordedAsync),
                e => Assert.That(((VideoSourceRecordedEvent)e).VideoId, Does.StartWith("vi"))),
            ("video.encoding.quality.completed", nameof(IWebhookHandler.OnVideoEncodingQualityCompletedAsync),
                e => Assert.That(((VideoEncodingQualityCompletedEvent)e).Quality.ToString(), Is.EqualTo("720p"))),
            ("video.caption.generated", nameof(IWebhookHandler.OnVideoCaptionGeneratedAsync),
                e => Assert.That(((VideoCaptionGeneratedEvent)e).CaptionId, Does.StartWith("caption_"))),
            ("video.summary.generated", nameof(IWebhookHandler.OnVideoSummaryGeneratedAsync),
                e => Assert.That(((VideoSummaryGeneratedEvent)e).SummaryId, Does.StartWith("summary_"))),
        };
        foreach (var (name, method, check) in expected)
        {
            await EmitAsync($$"""{"type":"{{name}}"}""");
            var taken = await handler.NextAsync();

            Assert.That(taken.Method, Is.EqualTo(method));
            Assert.That(taken.Event.Type, Is.EqualTo(name));
            Assert.That(taken.Event.UnreadableMembers, Is.Empty);
            Assert.That(taken.Event.Json.GetProperty("emittedAt").GetDateTimeOffset(), Is.EqualTo(_clock.GetUtcNow()));
            check(taken.Event);
        }
    }

    [Test]
    public async Task An_event_of_tomorrow_and_members_that_cannot_be_read_are_not_lost()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler);
        var webhook = await SubscribeAsync(receiver);

        await EmitAsync($$"""{"type":"video.new","webhookId":"{{webhook.WebhookId}}"}""");
        Assert.That((await handler.NextAsync()).Method, Is.EqualTo(nameof(IWebhookHandler.OnUnknownAsync)));

        await EmitAsync("""{"type":"video.encoding.quality.completed","members":{"quality":"2160p","emittedAt":"2024-08-151T10:18:47+00:00"}}""");
        var e = (VideoEncodingQualityCompletedEvent)(await handler.NextAsync()).Event;
        Assert.That(e.Quality.ToString(), Is.EqualTo("2160p"));
        Assert.That(e.UnreadableMembers, Is.EqualTo(new[] { "emittedAt" }));
    }

    [Test]
    public async Task A_handler_that_throws_gets_the_delivery_again_and_the_second_attempt_is_no_duplicate()
    {
        var failures = 1;
        var handler = new RecordingHandler((_, _) => failures-- > 0 ? throw new InvalidOperationException("not now") : Task.CompletedTask);
        await using var receiver = await Receiver.StartAsync(handler);
        await SubscribeAsync(receiver);

        await EmitAsync("""{"type":"video.source.recorded"}""");
        Assert.That(await _clock.NextTimerAsync(), Is.EqualTo(TimeSpan.FromSeconds(3)));
        _clock.Advance(TimeSpan.FromSeconds(3));
        await handler.NextAsync();

        Assert.That(await AttemptsAsync(2), Is.EqualTo(new[] { "1: 500 to be retried", "2: 204 delivered" }));
        Assert.That(handler.Calls, Is.EqualTo(2));
    }

    [Test]
    public async Task A_delivery_that_is_sent_again_is_answered_and_not_handled_again()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler);
        await SubscribeAsync(receiver);
        await EmitAsync("""{"type":"video.source.recorded"}""");
        await AttemptsAsync(1);

        using var again = await _http.PostAsync(new Uri("emulator/deliveries/1/again", UriKind.Relative), content: null);

        Assert.That(await AttemptsAsync(2), Is.EqualTo(new[] { "1: 204 delivered", "1: 204 delivered" }));
        Assert.That(handler.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task A_receiver_with_another_secret_refuses_every_attempt()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler);
        var webhook = await SubscribeAsync(receiver);
        receiver.Application.Configuration[$"ApiVideo:Webhooks:Secrets:{webhook.WebhookId}"] = "sig_sec_another";
        ((IConfigurationRoot)receiver.Application.Configuration).Reload();

        await EmitAsync("""{"type":"video.source.recorded"}""");

        Assert.That(await AttemptsAsync(1), Is.EqualTo(new[] { "1: 401 to be retried" }));
        Assert.That(handler.Calls, Is.Zero);
    }

    [Test]
    public async Task A_thousand_events_at_once_arrive_once_each()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler, options => options.QueueCapacity = 1000);
        await SubscribeAsync(receiver);

        await EmitAsync("""{"type":"video.source.recorded","count":1000}""");
        var videos = new HashSet<string?>();
        for (var i = 0; i < 1000; i++)
        {
            videos.Add(((VideoSourceRecordedEvent)(await handler.NextAsync()).Event).VideoId);
        }

        await receiver.Application.StopAsync();
        Assert.That(videos, Has.Count.EqualTo(1000));
        Assert.That(handler.Calls, Is.EqualTo(1000));
    }

    private async Task<Webhook> SubscribeAsync(Receiver receiver)
    {
        Webhook webhook = await _client.Webhooks.CreateAsync(new WebhooksCreationPayload
        {
            Events =
            [
                WebhookEventType.LiveStreamBroadcastStarted,
                WebhookEventType.LiveStreamBroadcastEnded,
                WebhookEventType.VideoSourceRecorded,
                WebhookEventType.VideoEncodingQualityCompleted,
                WebhookEventType.VideoCaptionGenerated,
                WebhookEventType.VideoSummaryGenerated,
            ],
            Url = receiver.Address.AbsoluteUri,
        });
        receiver.Application.Configuration[$"ApiVideo:Webhooks:Secrets:{webhook.WebhookId}"] = webhook.SignatureSecret;
        ((IConfigurationRoot)receiver.Application.Configuration).Reload();
        return webhook;
    }

    private async Task EmitAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri("emulator/events", UriKind.Relative), content);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
    }

    /// <summary>Waits until this many attempts are recorded, and tells what came of each.</summary>
    private async Task<IEnumerable<string>> AttemptsAsync(int count)
    {
        while (true)
        {
            var list = JsonNode.Parse(await _http.GetStringAsync(new Uri("emulator/deliveries", UriKind.Relative)))!["data"]!.AsArray();
            if (list.Count >= count)
            {
                return list.Select(attempt => $"{attempt!["attempt"]}: {attempt["status"]} {attempt["outcome"]}");
            }
        }
    }
}
