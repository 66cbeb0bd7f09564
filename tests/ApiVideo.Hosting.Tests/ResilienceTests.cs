using System.Net;
using ApiVideo.Hosting.Keys;

namespace ApiVideo.Hosting.Tests;

/// <summary>Retries: which calls, after which failures, and after how long.</summary>
public sealed class ResilienceTests
{
    private static readonly Func<HttpResponseMessage> Done = ScriptedHandler.Status(HttpStatusCode.NoContent);

    [TestCase(HttpStatusCode.RequestTimeout)]
    [TestCase(HttpStatusCode.TooManyRequests)]
    [TestCase(HttpStatusCode.InternalServerError)]
    [TestCase(HttpStatusCode.BadGateway)]
    [TestCase(HttpStatusCode.ServiceUnavailable)]
    [TestCase(HttpStatusCode.GatewayTimeout)]
    public async Task A_safe_call_is_sent_again_after_a_passing_failure(HttpStatusCode status)
    {
        var (handler, time) = (new ScriptedHandler(ScriptedHandler.Status(status), ScriptedHandler.Status(status), Done), new InstantTime());
        await using var provider = Resilient(handler, time);

        await provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x");

        Assert.That((handler.Sent, time.Waits.Count), Is.EqualTo((3, 2)));
    }

    [TestCase(HttpRequestError.ConnectionError)]
    [TestCase(HttpRequestError.NameResolutionError)]
    [TestCase(HttpRequestError.ResponseEnded)]
    public async Task A_safe_call_is_sent_again_after_a_failed_connection(HttpRequestError error)
    {
        var handler = new ScriptedHandler(ScriptedHandler.Fails(error), Done);
        await using var provider = Resilient(handler, new InstantTime());

        await provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x");

        Assert.That(handler.Sent, Is.EqualTo(2));
    }

    [TestCase(HttpStatusCode.BadRequest)]
    [TestCase(HttpStatusCode.NotFound)]
    [TestCase(HttpStatusCode.NotImplemented)]
    public async Task A_failure_that_will_not_pass_is_the_last_word(HttpStatusCode status)
    {
        var handler = new ScriptedHandler(ScriptedHandler.Status(status), Done);
        await using var provider = Resilient(handler, new InstantTime());

        Assert.CatchAsync<ApiException>(() => provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x"));
        Assert.That(handler.Sent, Is.EqualTo(1));
    }

    [Test]
    public async Task A_certificate_that_is_refused_is_the_last_word()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Fails(HttpRequestError.SecureConnectionError), Done);
        await using var provider = Resilient(handler, new InstantTime());

        Assert.ThrowsAsync<HttpRequestException>(() => provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x"));
        Assert.That(handler.Sent, Is.EqualTo(1));
    }

    [Test]
    public async Task A_call_that_creates_is_sent_once()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Status(HttpStatusCode.ServiceUnavailable), Done);
        await using var provider = Resilient(handler, new InstantTime());

        Assert.ThrowsAsync<ApiException>(() => provider.GetRequiredService<IWebhooksApi>().CreateAsync(new WebhooksCreationPayload { Events = [], Url = "https://example.com" }));
        Assert.That(handler.Sent, Is.EqualTo(1));
    }

    [Test]
    public async Task A_body_that_is_a_stream_without_a_way_back_is_sent_once()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Status(HttpStatusCode.ServiceUnavailable), Done);
        await using var provider = Services(services => services.AddKeysClient(options => options.BaseAddress = new Uri("https://api.test"))
            .ConfigurePrimaryHttpMessageHandler(() => handler)
            .AddKeysClientResilience());
        using var stream = new System.IO.Pipelines.Pipe().Reader.AsStream();

        Assert.CatchAsync<Exception>(() => provider.GetRequiredService<IThingsApi>().PutAsync(stream));
        Assert.That(handler.Sent, Is.EqualTo(1));
    }

    [Test]
    public async Task A_server_that_never_recovers_is_asked_four_times()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Status(HttpStatusCode.BadGateway));
        await using var provider = Resilient(handler, new InstantTime());

        Assert.ThrowsAsync<ApiException>(() => provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x"));
        Assert.That(handler.Sent, Is.EqualTo(4));
    }

    [TestCase("X-RateLimit-Retry-After", "7", 7)]
    [TestCase("Retry-After", "8", 8)]
    [TestCase("RateLimit-Reset", "9", 9)]
    public async Task The_pause_after_too_many_requests_is_what_the_answer_asks_for(string header, string value, int seconds)
    {
        var time = new InstantTime();
        var handler = new ScriptedHandler(ScriptedHandler.Status(HttpStatusCode.TooManyRequests, (header, value)), Done);
        await using var provider = Resilient(handler, time);

        await provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x");

        Assert.That(time.Waits, Is.EqualTo(new[] { TimeSpan.FromSeconds(seconds) }));
    }

    [Test]
    public async Task The_window_of_the_rate_limit_is_no_pause_for_other_failures()
    {
        var time = new InstantTime();
        var handler = new ScriptedHandler(ScriptedHandler.Status(HttpStatusCode.InternalServerError, ("X-RateLimit-Retry-After", "50")), Done);
        await using var provider = Resilient(handler, time);

        await provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x");

        Assert.That(time.Waits.Single(), Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public async Task A_server_that_is_out_for_a_while_is_waited_for()
    {
        var time = new InstantTime();
        var handler = new ScriptedHandler(ScriptedHandler.Status(HttpStatusCode.ServiceUnavailable, ("Retry-After", "12"), ("X-RateLimit-Retry-After", "50")), Done);
        await using var provider = Resilient(handler, time);

        await provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x");

        Assert.That(time.Waits, Is.EqualTo(new[] { TimeSpan.FromSeconds(12) }));
    }

    [Test]
    public async Task A_pause_beyond_the_longest_wait_is_not_made()
    {
        var time = new InstantTime();
        var handler = new ScriptedHandler(ScriptedHandler.Status(HttpStatusCode.TooManyRequests, ("Retry-After", "3600")), Done);
        await using var provider = Resilient(handler, time);

        Assert.CatchAsync<ApiException>(() => provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x"));
        Assert.That((handler.Sent, time.Waits.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task A_client_that_waits_for_the_rate_limit_itself_does_so_alone()
    {
        var time = new InstantTime();
        var handler = new ScriptedHandler(ScriptedHandler.Status(HttpStatusCode.TooManyRequests, ("Retry-After", "7")));
        await using var provider = Resilient(handler, time, options => options.RateLimits.WaitOnTooManyRequests = true);

        Assert.CatchAsync<ApiException>(() => provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x"));
        Assert.That(handler.Sent, Is.EqualTo(3), "The client's three tries, and none of the retries beside them.");
    }

    [Test]
    public async Task The_retries_can_be_set()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Status(HttpStatusCode.BadGateway));
        await using var provider = Services(services => services.On(handler, options => options.TimeProvider = new InstantTime())
            .AddApiVideoClientResilience(retry => retry.MaxRetryAttempts = 1));

        Assert.ThrowsAsync<ApiException>(() => provider.GetRequiredService<IWebhooksApi>().DeleteAsync("x"));
        Assert.That(handler.Sent, Is.EqualTo(2));
    }

    [Test]
    public void The_builder_of_another_client_is_refused()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentException>(() => services.AddHttpClient("other").AddApiVideoClientResilience());
        Assert.Throws<ArgumentException>(() => services.AddKeysClient().AddApiVideoClientResilience());
        Assert.DoesNotThrow(() => services.AddApiVideoClient("named").AddApiVideoClientResilience());
    }

    private static ServiceProvider Resilient(ScriptedHandler handler, TimeProvider time, Action<ApiVideoClientOptions>? configure = null) =>
        Services(services => services.On(handler, options =>
        {
            options.TimeProvider = time;
            configure?.Invoke(options);
        }).AddApiVideoClientResilience());

    private static ServiceProvider Services(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider();
    }
}
