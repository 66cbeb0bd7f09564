using System.Net;

namespace ApiVideo.Support.Tests;

/// <summary>Views of an API whose calls have something of their own.</summary>
public sealed class CallOptionsTests
{
    [Test]
    public async Task A_view_adds_headers_and_the_API_stays_as_it_is()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = Client(handler);
        var options = new ApiCallOptions { Headers = { ["Idempotency-Key"] = "1", ["User-Agent"] = "mine" } };
        var view = client.Webhooks.With(options);
        options.Headers["Idempotency-Key"] = "changed later";

        await view.GetAsync("webhook_1");
        await client.Webhooks.GetAsync("webhook_1");
        await view.With(new ApiCallOptions { Headers = { ["X-More"] = "2" } }).GetAsync("webhook_1");

        Assert.That(
            handler.Headers.Select(headers => string.Join(' ', new[] { "Idempotency-Key", "User-Agent", "X-More" }.Select(name => headers.GetValueOrDefault(name)))),
            Is.EqualTo(new[] { "1 mine ", " ApiVideoClient/1 ", "1 mine 2" }));
    }

    [Test]
    public async Task A_header_of_the_body_is_replaced_on_the_body()
    {
        string? contentType = null;
        using var handler = new ContentTypeHandler(value => contentType = value);
        using var client = Client(handler);

        await client.Webhooks.With(new ApiCallOptions { Headers = { ["Content-Type"] = "application/json; charset=utf-8" } })
            .CreateAsync(new WebhooksCreationPayload { Events = [], Url = "https://example.com" });

        Assert.That(contentType, Is.EqualTo("application/json; charset=utf-8"));
    }

    [Test]
    public async Task The_credential_is_the_clients()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = Client(handler);

        await client.Webhooks.With(new ApiCallOptions { Headers = { ["Authorization"] = "Bearer mine" } }).GetAsync("webhook_1");

        Assert.That(handler.Headers.Single()["Authorization"], Is.EqualTo("Basic a2V5Og=="));
    }

    [TestCase("X-Name", "a\r\nb")]
    [TestCase("X-Name", "a\nb")]
    [TestCase("X Name", "a")]
    [TestCase("X-Name:", "a")]
    [TestCase("", "a")]
    public void What_cannot_be_a_header_is_refused_before_anything_is_sent(string name, string value)
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = Client(handler);

        Assert.Multiple(() =>
        {
            Assert.Throws<ArgumentException>(() => client.Webhooks.With(new ApiCallOptions { Headers = { [name] = value } }));
            Assert.Throws<ArgumentException>(() => _ = new ApiVideoClient(new ApiVideoClientOptions { DefaultHeaders = { [name] = value } }));
        });
    }

    [Test]
    public void A_timeout_of_a_call_covers_its_waits()
    {
        var time = new ManualTime();
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer(HttpStatusCode.TooManyRequests, ("Retry-After", "60")));
        using var client = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions { TimeProvider = time, RateLimits = { WaitOnTooManyRequests = true } });

        var call = client.Webhooks.With(new ApiCallOptions { Timeout = TimeSpan.FromSeconds(10) }).GetAsync("webhook_1");
        time.Advance(TimeSpan.FromSeconds(10));
        var exception = Assert.ThrowsAsync<TaskCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));

        Assert.That(exception!.InnerException, Is.InstanceOf<TimeoutException>());
    }

    private static readonly TimeSpan[] Impossible =
    [
        TimeSpan.Zero, TimeSpan.FromSeconds(-1), TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.FromMilliseconds(uint.MaxValue),
    ];

    [TestCaseSource(nameof(Impossible))]
    public void A_timeout_that_no_timer_takes_is_refused_where_it_is_set(TimeSpan timeout)
    {
        var options = new ApiCallOptions();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.Timeout = timeout);
        Assert.That(options.Timeout, Is.Null);
    }

    [Test]
    public async Task The_longest_timeouts_are_those_of_a_timer_and_none()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = Client(handler);

        await client.Webhooks.With(new ApiCallOptions { Timeout = TimeSpan.FromMilliseconds(uint.MaxValue - 1L) }).GetAsync("webhook_1");
        await client.Webhooks.With(new ApiCallOptions { Timeout = Timeout.InfiniteTimeSpan }).GetAsync("webhook_1");

        Assert.That(handler.Addresses, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Default_headers_yield_to_those_of_the_call()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var client = new ApiVideoClient(new HttpClient(handler), new ApiVideoClientOptions { DefaultHeaders = { ["X-Tenant"] = "one", ["Accept"] = "text/plain" } });

        await client.Webhooks.GetAsync("webhook_1");
        await client.Webhooks.With(new ApiCallOptions { Headers = { ["x-tenant"] = "two" } }).GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(handler.Headers.Select(headers => headers["X-Tenant"]), Is.EqualTo(new[] { "one", "two" }));
            Assert.That(handler.Headers.Select(headers => headers["Accept"]), Is.All.EqualTo("application/json"));
        });
    }

    private static ApiVideoClient Client(HttpMessageHandler handler) =>
        new(new HttpClient(handler), new ApiVideoClientOptions { Credential = ApiVideoCredential.Basic("key", "") });

    private sealed class ContentTypeHandler(Action<string> see) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            see(request.Content!.Headers.NonValidated["Content-Type"].ToString());
            return Task.FromResult(AnsweringHandler.Answer());
        }
    }
}
