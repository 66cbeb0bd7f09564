using System.Net;

namespace ApiVideo.Support.Tests;

/// <summary>Calls that wait for the server's rate limit.</summary>
public sealed class RateLimitWaitTests
{
    private static readonly (string, string)[] UsedUp = [("X-RateLimit-Remaining", "0"), ("X-RateLimit-Retry-After", "30")];

    private ManualTime _time = null!;

    [SetUp]
    public void StartTime() => _time = new ManualTime();

    [Test]
    public async Task A_call_that_is_refused_waits_as_it_is_told_and_is_sent_again()
    {
        using var handler = new AnsweringHandler(number => number == 1 ? AnsweringHandler.Answer(HttpStatusCode.TooManyRequests, UsedUp) : AnsweringHandler.Answer());
        using var client = Client(handler, new RateLimitOptions { WaitOnTooManyRequests = true });

        var call = client.Webhooks.CreateAsync(new WebhooksCreationPayload { Events = [], Url = "https://example.com" });
        var waited = _time.Waits.ToArray();
        _time.Advance(TimeSpan.FromSeconds(30));
        var webhook = await call;

        Assert.Multiple(() =>
        {
            Assert.That(waited, Is.EqualTo(new[] { TimeSpan.FromSeconds(30) }));
            Assert.That(webhook.Value.WebhookId, Is.EqualTo("webhook_1"));
            Assert.That(handler.Bodies, Has.Count.EqualTo(2).And.All.EqualTo("""{"events":[],"url":"https://example.com"}"""));
            Assert.That(((AnsweringHandler.TrackedResponse)handler.Responses.First()).IsDisposed, Is.True);
        });
    }

    [Test]
    public void The_tries_are_counted()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer(HttpStatusCode.TooManyRequests, ("Retry-After", "0.001")));
        using var client = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions { RateLimits = { WaitOnTooManyRequests = true, MaxAttempts = 4 } });

        Assert.That(() => client.Webhooks.GetAsync("webhook_1"), Throws.InstanceOf<ApiException>());
        Assert.That(handler.Count, Is.EqualTo(4));
    }

    [Test]
    public async Task The_waits_of_a_call_are_added_up()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer(HttpStatusCode.TooManyRequests, UsedUp));
        using var client = Client(handler, new RateLimitOptions { WaitOnTooManyRequests = true, MaxAttempts = 100, MaxWait = TimeSpan.FromSeconds(70) });

        var call = client.Webhooks.GetAsync("webhook_1");
        _time.Advance(TimeSpan.FromSeconds(30));
        await WaitForAsync(() => handler.Count == 2 && _time.Waits.Count == 2);
        _time.Advance(TimeSpan.FromSeconds(30));

        Assert.That(async () => await call.WaitAsync(TimeSpan.FromSeconds(30)), Throws.InstanceOf<ApiException>());
        Assert.That(handler.Count, Is.EqualTo(3), "A third wait would be longer than the maximum.");
    }

    [Test]
    public async Task Cancelling_ends_a_wait()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer(HttpStatusCode.TooManyRequests, UsedUp));
        using var client = Client(handler, new RateLimitOptions { WaitOnTooManyRequests = true });
        using var cancellation = new CancellationTokenSource();

        var call = client.Webhooks.GetAsync("webhook_1", cancellation.Token);
        await cancellation.CancelAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Assert.CatchAsync<OperationCanceledException>(() => call)!.CancellationToken, Is.EqualTo(cancellation.Token));
            Assert.That(((AnsweringHandler.TrackedResponse)handler.Responses.Single()).IsDisposed, Is.True);
        });
    }

    [Test]
    public async Task Calls_are_held_back_until_the_window_is_over()
    {
        using var handler = new AnsweringHandler(number => number == 1 ? AnsweringHandler.Answer(headers: UsedUp) : AnsweringHandler.Answer());
        using var client = Client(handler, new RateLimitOptions { WaitWhenExhausted = true });
        await client.Webhooks.GetAsync("webhook_1");

        var held = Enumerable.Range(0, 10).Select(_ => client.Webhooks.GetAsync("webhook_1")).ToList();
        _time.Advance(TimeSpan.FromSeconds(29));
        var sentBefore = handler.Count;
        _time.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(held);

        Assert.Multiple(() =>
        {
            Assert.That(sentBefore, Is.EqualTo(1));
            Assert.That(handler.Count, Is.EqualTo(11));
        });
    }

    [Test]
    public async Task A_call_that_would_be_held_too_long_is_sent()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer(headers: UsedUp));
        using var client = Client(handler, new RateLimitOptions { WaitWhenExhausted = true, MaxWait = TimeSpan.FromSeconds(29) });

        await client.Webhooks.GetAsync("webhook_1");
        await client.Webhooks.GetAsync("webhook_1");

        Assert.That(_time.Waits, Is.Empty);
    }

    [Test]
    public async Task Clients_that_share_a_credential_are_held_back_together_and_others_are_not()
    {
        using var handler = new AnsweringHandler(number => number == 1 ? AnsweringHandler.Answer(headers: UsedUp) : AnsweringHandler.Answer());
        using var http = new HttpClient(handler);
        var options = new ApiVideoClientOptions { Credential = ApiVideoCredential.Basic("key", ""), TimeProvider = _time, RateLimits = { WaitWhenExhausted = true } };
        await new ApiVideoClient(http, options).Webhooks.GetAsync("webhook_1");

        var held = new ApiVideoClient(http, options).Webhooks.GetAsync("webhook_1");
        options.Credential = ApiVideoCredential.Basic("other", "");
        await new ApiVideoClient(http, options).Webhooks.GetAsync("webhook_1");
        var isHeld = !held.IsCompleted;
        _time.Advance(TimeSpan.FromSeconds(30));
        await held;

        Assert.That(isHeld, Is.True);
    }

    [Test]
    public async Task The_last_rate_limit_is_that_of_the_last_answer_that_told_of_one()
    {
        using var handler = new AnsweringHandler(number => number switch
        {
            1 => AnsweringHandler.Answer(headers: [("X-RateLimit-Remaining", "9"), ("X-RateLimit-Limit", "10")]),
            2 => AnsweringHandler.Answer(),
            _ => AnsweringHandler.Answer(headers: [("X-RateLimit-Remaining", "7")]),
        });
        using var client = Client(handler, new RateLimitOptions());

        var before = client.LastRateLimit.Remaining;
        await client.Webhooks.GetAsync("webhook_1");
        await client.Webhooks.GetAsync("webhook_1");
        var middle = (client.LastRateLimit.Remaining, client.LastRateLimit.Limit, client.Webhooks.LastRateLimit.Remaining);
        await client.AdvancedAuthentication.RefreshAsync(new RefreshTokenPayload { RefreshToken = "a" });

        Assert.Multiple(() =>
        {
            Assert.That(before, Is.Null);
            Assert.That(middle, Is.EqualTo((9, 10, 9)));
            Assert.That(client.LastRateLimit.Remaining, Is.EqualTo(7));
            Assert.That(client.Webhooks.LastRateLimit.Remaining, Is.EqualTo(9), "The other API's answer.");
        });
    }

    [TestCase(0, 1.0)]
    [TestCase(1, -1.0)]
    public void Options_that_make_no_sense_are_refused(int tries, double seconds)
    {
        var options = new ApiVideoClientOptions { RateLimits = { MaxAttempts = tries, MaxWait = TimeSpan.FromSeconds(seconds) } };

        Assert.Throws<ArgumentException>(() => _ = new ApiVideoClient(options));
    }

    private static async Task WaitForAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!condition())
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private ApiVideoClient Client(HttpMessageHandler handler, RateLimitOptions limits) =>
        new(new HttpClient(handler), new ApiVideoClientOptions { TimeProvider = _time, RateLimits = limits });
}
