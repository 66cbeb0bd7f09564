using System.Net;
using System.Threading.RateLimiting;

namespace ApiVideo.Support.Tests;

/// <summary>What users hang into the calls.</summary>
public sealed class HookTests
{
    [Test]
    public async Task Hooks_see_each_request_and_each_response_but_no_credential()
    {
        var seen = new List<string>();
        using var handler = new AnsweringHandler(number => AnsweringHandler.Answer(number == 1 ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK, ("Retry-After", "0.001")));
        using var client = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions
        {
            Credential = ApiVideoCredential.Basic("key", ""),
            RateLimits = { WaitOnTooManyRequests = true },
            BeforeSend = (operation, request, _) =>
            {
                seen.Add($"{operation} {request.Headers.Authorization?.ToString() ?? "unsigned"}");
                request.Headers.Add("X-Signature", "signed");
                return ValueTask.CompletedTask;
            },
            AfterReceive = (operation, response, _) =>
            {
                seen.Add($"{operation} {(int)response.StatusCode}");
                return ValueTask.CompletedTask;
            },
        });

        await client.Webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(seen, Is.EqualTo(new[] { "Webhooks.Get unsigned", "Webhooks.Get 429", "Webhooks.Get unsigned", "Webhooks.Get 200" }));
            Assert.That(handler.Headers.Select(headers => headers["X-Signature"]), Is.All.EqualTo("signed"), "Once on each.");
            Assert.That(handler.Headers.Select(headers => headers["Authorization"]), Is.All.EqualTo("Basic a2V5Og=="));
        });
    }

    [Test]
    public async Task A_hook_that_sends_a_request_elsewhere_sends_no_credential_there()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions
        {
            Credential = ApiVideoCredential.Basic("key", ""),
            BeforeSend = (_, request, _) =>
            {
                request.RequestUri = new Uri("https://elsewhere.example/");
                return ValueTask.CompletedTask;
            },
        });

        await client.Webhooks.GetAsync("webhook_1");

        Assert.That(handler.Headers.Single().Keys, Does.Not.Contain("Authorization"));
    }

    [Test]
    public void A_hook_that_throws_ends_the_call_and_leaves_nothing_open()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions { AfterReceive = (_, _, _) => throw new NotSupportedException("no") });

        Assert.Multiple(() =>
        {
            Assert.ThrowsAsync<NotSupportedException>(() => client.Webhooks.GetAsync("webhook_1"));
            Assert.That(((AnsweringHandler.TrackedResponse)handler.Responses.Single()).IsDisposed, Is.True);
        });
    }

    [Test]
    public async Task A_rate_limiter_permits_each_request()
    {
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 10 });
        using var handler = new AnsweringHandler(number => AnsweringHandler.Answer(number == 1 ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK, ("Retry-After", "0.001")));
        using var client = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions
        {
            Credential = ApiVideoCredential.Bearer("token"),
            RateLimiter = limiter,
            RateLimits = { WaitOnTooManyRequests = true },
        });

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.Webhooks.GetAsync("webhook_1")));

        Assert.Multiple(() =>
        {
            Assert.That(handler.Count, Is.EqualTo(6));
            Assert.That(limiter.GetStatistics()!.TotalSuccessfulLeases, Is.EqualTo(6));
            Assert.That(limiter.GetStatistics()!.CurrentAvailablePermits, Is.EqualTo(1), "All given back.");
        });
    }

    [Test]
    public void A_request_without_a_permit_is_not_sent()
    {
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 0 });
        using var taken = limiter.AttemptAcquire();
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions { RateLimiter = limiter });

        Assert.ThrowsAsync<HttpRequestException>(() => client.Webhooks.GetAsync("webhook_1"));
        Assert.That(handler.Count, Is.Zero);
    }

    [Test]
    public async Task A_request_waits_for_a_permit_if_the_options_say_so([Values] bool isTold)
    {
        using var window = new FixedWindowRateLimiter(new FixedWindowRateLimiterOptions { PermitLimit = 1, Window = TimeSpan.FromMilliseconds(500) });
        using var concurrency = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 0 });
        RateLimiter limiter = isTold ? window : concurrency;
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions
        {
            RateLimiter = limiter,
            RateLimits = { WaitWhenExhausted = true },
        });
        using var hasty = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions
        {
            RateLimiter = limiter,
            RateLimits = { WaitWhenExhausted = true, MaxWait = TimeSpan.Zero },
        });

        var taken = limiter.AttemptAcquire();
        Assert.ThrowsAsync<HttpRequestException>(() => hasty.Webhooks.GetAsync("webhook_1"));
        var call = client.Webhooks.GetAsync("webhook_1");
        Assert.That(handler.Count, Is.Zero);
        taken.Dispose();

        await call;
        Assert.That(handler.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task The_exchange_of_a_key_needs_no_permit()
    {
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 1 });
        using var handler = new AnsweringHandler(_ =>
        {
            var response = AnsweringHandler.Answer();
            response.Content = new StringContent("""{"access_token":"token","webhookId":"webhook_1"}""");
            return response;
        });
        using var client = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions { RateLimiter = limiter, Credential = ApiVideoCredential.Exchange("key") });

        await client.Webhooks.GetAsync("webhook_1").WaitAsync(TimeSpan.FromSeconds(30));

        Assert.That(handler.Headers.Last()["Authorization"], Is.EqualTo("Bearer token"));
    }
}
