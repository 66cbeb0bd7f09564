using System.Net;
using ApiVideo.Emulator;
using ApiVideo.Emulator.Tests;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>Where secrets come from, and that they change while deliveries arrive.</summary>
internal sealed class SecretTests
{
    private const string Old = "sig_sec_old";
    private const string New = "sig_sec_new";

    private readonly Sender _sender = new();

    [OneTimeTearDown]
    public void DisposeSender() => _sender.Dispose();

    [Test]
    public async Task A_secret_is_replaced_while_deliveries_arrive_and_none_is_refused()
    {
        const string Key = "ApiVideo:Webhooks:Secrets:turning";
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(
            handler, add: builder => builder.Configuration.AddInMemoryCollection([new(Key + ":0", Old)]));
        var secret = Old;
        var isOver = false;
        var number = 0;
        var sentWithNew = new int[4];
        var answers = sentWithNew.Select(async (_, sender) =>
        {
            var statuses = new List<HttpStatusCode>();
            while (!Volatile.Read(ref isOver))
            {
                var current = Volatile.Read(ref secret);
                statuses.Add(await _sender.SendAsync(receiver, Sender.Body(Interlocked.Increment(ref number)), "turning", current));
                sentWithNew[sender] += current == New ? 1 : 0;
            }

            return statuses;
        }).ToArray();

        await HandledAsync(20);
        Set(Key + ":1", New);
        await HandledAsync(40);
        Volatile.Write(ref secret, New);

        // Those that were signed with the old secret are through when each sender has sent one with the new.
        while (!Array.TrueForAll(sentWithNew, sent => sent > 0))
        {
            await Task.Yield();
        }

        Set(Key + ":0", New);
        await HandledAsync(Volatile.Read(ref number) + 20);
        Volatile.Write(ref isOver, true);

        Assert.That((await Task.WhenAll(answers)).SelectMany(statuses => statuses), Is.All.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await _sender.SendAsync(receiver, Sender.Body(0), "turning", Old), Is.EqualTo(HttpStatusCode.Unauthorized));

        void Set(string key, string value)
        {
            receiver.Application.Configuration[key] = value;
            ((IConfigurationRoot)receiver.Application.Configuration).Reload();
        }

        async Task HandledAsync(int count)
        {
            while (handler.Calls < count)
            {
                await Task.Yield();
            }
        }
    }

    [Test]
    public async Task A_secret_that_its_source_has_replaced_is_looked_up_again_when_it_does_not_fit()
    {
        var clock = new ManualTimeProvider(DateTimeOffset.UnixEpoch);
        var secret = Old;
        var source = new CountedSource(_ => Task.FromResult<IReadOnlyList<string>>([secret]), "one");
        await using var receiver = await StartAsync(source, clock);
        Assert.That(await _sender.SendAsync(receiver, Sender.Body(1), "one", Old), Is.EqualTo(HttpStatusCode.NoContent));

        secret = New;
        clock.Advance(TimeSpan.FromSeconds(31));

        Assert.That(await _sender.SendAsync(receiver, Sender.Body(2), "one", New), Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await _sender.SendAsync(receiver, Sender.Body(3), "one", Old), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(source.Calls, Is.EqualTo(2));
    }

    [Test]
    public async Task Forged_deliveries_cause_no_call_for_unknown_webhooks_and_few_for_known_ones()
    {
        var source = new CountedSource(_ => Task.FromResult<IReadOnlyList<string>>([Old]), "one");
        await using var receiver = await StartAsync(source, new ManualTimeProvider(DateTimeOffset.UnixEpoch));

        var unknown = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => _sender.SendAsync(receiver, Sender.Body(i), $"webhook_{i}", "forged")));
        Assert.That(unknown, Is.All.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(source.Calls, Is.Zero);

        var known = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => _sender.SendAsync(receiver, Sender.Body(i), "one", "forged")));
        Assert.That(known, Is.All.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(source.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task A_source_that_fails_is_answered_503_so_that_the_delivery_comes_again()
    {
        var clock = new ManualTimeProvider(DateTimeOffset.UnixEpoch);
        var isBroken = true;
        var source = new CountedSource(
            _ => isBroken ? throw new InvalidOperationException("broken") : Task.FromResult<IReadOnlyList<string>>([Old]), "one");
        await using var receiver = await StartAsync(source, clock);

        Assert.That(await _sender.SendAsync(receiver, Sender.Body(), "one", Old), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        isBroken = false;
        clock.Advance(TimeSpan.FromSeconds(3));
        Assert.That(await _sender.SendAsync(receiver, Sender.Body(), "one", Old), Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task A_webhook_whose_secrets_find_no_room_is_answered_503_and_taken_when_it_comes_again()
    {
        var isAsked = new TaskCompletionSource();
        var answer = new TaskCompletionSource<IReadOnlyList<string>>();
        var source = new CountedSource(
            _ =>
            {
                isAsked.TrySetResult();
                return answer.Task;
            },
            "one",
            "two");
        await using var receiver = await Receiver.StartAsync(
            new RecordingHandler(),
            options => options.SecretCapacity = 1,
            builder => builder.Services.AddSingleton<IWebhookSecretSource>(source));

        var first = _sender.SendAsync(receiver, Sender.Body(), "one", Old);
        await isAsked.Task;
        Assert.That(await _sender.SendAsync(receiver, Sender.Body(), "two", Old), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        answer.SetResult([Old]);

        Assert.That(await first, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await _sender.SendAsync(receiver, Sender.Body(), "two", Old), Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task The_api_gives_the_secret_of_a_webhook_that_was_named_and_is_never_asked_for_others()
    {
        await using var emulator = await WebhooksEmulator.StartAsync();
        using var requests = new CountingHandler();
        using var http = new HttpClient(requests);
        using var client = new ApiVideoClient(http, new ApiVideoClientOptions
        {
            BaseAddress = emulator.BaseAddress,
            Credential = ApiVideoCredential.Basic(EmulatorOptions.DefaultApiKey, ""),
        });
        Webhook webhook = await client.Webhooks.CreateAsync(new WebhooksCreationPayload
        {
            Events = [WebhookEventType.VideoSourceRecorded],
            Url = "http://localhost/webhooks",
        });
        requests.Reset();
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler, add: builder => builder.Services
            .AddSingleton(client)
            .AddApiVideoWebhookSecretsFromApi(webhook.WebhookId!, "webhook_deleted"));

        var forged = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => _sender.SendAsync(receiver, Sender.Body(i), $"webhook_{i}", "forged")));
        Assert.That(forged, Is.All.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(requests.Count, Is.Zero);

        var good = await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            _sender.SendAsync(receiver, Sender.Body(i), webhook.WebhookId!, webhook.SignatureSecret!)));
        Assert.That(good, Is.All.EqualTo(HttpStatusCode.NoContent));
        Assert.That(requests.Count, Is.EqualTo(1));

        // Named, but gone from the API: looked up once, and that it is gone is remembered.
        var gone = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => _sender.SendAsync(receiver, Sender.Body(i), "webhook_deleted", "forged")));
        Assert.That(gone, Is.All.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(requests.Count, Is.EqualTo(2));
    }

    private static Task<Receiver> StartAsync(IWebhookSecretSource source, TimeProvider clock) =>
        Receiver.StartAsync(new RecordingHandler(), add: builder => builder.Services.AddSingleton(source).AddSingleton(clock));

    private sealed class CountingHandler() : DelegatingHandler(new SocketsHttpHandler())
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public void Reset() => Volatile.Write(ref _count, 0);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _count);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
