using System.Collections.Concurrent;
using System.Net;

namespace ApiVideo.Fault.Tests;

/// <summary>Servers that have had enough.</summary>
internal sealed class RateLimitStormTests : FaultFixture
{
    private const int Calls = 64;
    private const string TooMany = """{"title":"Too many requests.","status":429}""";

    [Test]
    public async Task A_storm_of_429_that_tells_how_long_to_wait_passes()
    {
        await using var server = RefusingFirst("X-RateLimit-Remaining: 0\r\nX-RateLimit-Retry-After: 0.05\r\n");
        using var client = ClientOf(server, Waiting(TimeProvider.System));

        await AllAsync(client);

        Assert.That(server.Requests, Has.Count.EqualTo(2 * Calls));
    }

    [TestCase("Retry-After: 7\r\n", 7)]
    [TestCase("X-RateLimit-Retry-After: 7\r\n", 7)]
    [TestCase("X-RateLimit-Reset: 7\r\nRetry-After: 3\r\n", 3)]
    [TestCase("RateLimit-Reset: 7\r\n", 7)]
    [TestCase("Date: Fri, 29 Jan 2021 15:46:25 GMT\r\nRetry-After: Fri, 29 Jan 2021 15:46:30 GMT\r\n", 5)]
    [TestCase("Date: Fri, 29 Jan 2021 15:46:25 GMT\r\nX-RateLimit-Reset: 1611935195\r\n", 10)]
    [TestCase("", 1)]
    [TestCase("Retry-After: soon\r\n", 1)]
    [TestCase("Retry-After: 0\r\n", 1)]
    public async Task The_wait_is_what_the_answer_says_and_a_second_where_it_says_none(string headers, int seconds)
    {
        var time = new HastyTime();
        await using var server = RefusingFirst(headers);
        using var client = ClientOf(server, Waiting(time));

        await client.Webhooks.GetAsync("webhook_1");

        Assert.That(time.Waits, Is.EqualTo(new[] { TimeSpan.FromSeconds(seconds) }));
    }

    [Test]
    public async Task A_storm_of_429_without_a_time_is_waited_out_longer_and_longer()
    {
        var time = new HastyTime();
        await using var server = new FaultServer(Answers.Json(TooMany, "429 Too Many Requests"));
        using var client = ClientOf(server, Waiting(time));

        var failures = await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => FailureOfAsync<ApiException<TooManyRequests>>(() => client.Webhooks.GetAsync("webhook_1"))));

        Assert.Multiple(() =>
        {
            Assert.That(failures.Select(failure => failure.StatusCode), Is.All.EqualTo(HttpStatusCode.TooManyRequests));
            Assert.That(server.Requests, Has.Count.EqualTo(3 * Calls));
            Assert.That(time.Waits.GroupBy(wait => wait.TotalSeconds).Select(group => (group.Key, group.Count())).Order(), Is.EqualTo(new[] { (1.0, Calls), (2.0, Calls) }));
        });
    }

    [Test]
    public async Task A_wait_that_is_too_long_is_not_begun()
    {
        var time = new HastyTime();
        await using var server = new FaultServer(Answers.Json(TooMany, "429 Too Many Requests", "Retry-After: 86400\r\n"));
        using var client = ClientOf(server, Waiting(time));

        var exception = await FailureOfAsync<ApiException<TooManyRequests>>(() => client.Webhooks.GetAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.RateLimit.RetryAfter, Is.EqualTo(TimeSpan.FromDays(1)));
            Assert.That(exception.Error.Title, Is.EqualTo("Too many requests."));
            Assert.That(time.Waits, Is.Empty);
            Assert.That(server.Requests, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task By_default_a_429_throws_at_once()
    {
        await using var server = RefusingFirst("Retry-After: 1\r\n");

        await FailureOfAsync<ApiException<TooManyRequests>>(() => GetFromAsync(server));

        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [TestCase(-365)]
    [TestCase(365)]
    public async Task A_clock_that_is_set_hangs_no_call_that_waits(int days)
    {
        var time = new SettableClock();
        await using var server = new FaultServer(Answers.Json(Answers.Webhook, headers: "X-RateLimit-Remaining: 0\r\nX-RateLimit-Retry-After: 60\r\n"));
        using var client = ClientOf(server, new ApiVideoClientOptions { TimeProvider = time, RateLimits = { WaitWhenExhausted = true } });
        await client.Webhooks.GetAsync("webhook_1");

        time.SetBy(TimeSpan.FromDays(days));
        var held = client.Webhooks.GetAsync("webhook_1");
        var isHeld = !held.IsCompleted && server.Requests.Count == 1;
        time.Advance(TimeSpan.FromSeconds(60));
        await held.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Multiple(() =>
        {
            Assert.That(isHeld, Is.True);
            Assert.That(server.Requests, Has.Count.EqualTo(2));
        });
    }

    private static ApiVideoClientOptions Waiting(TimeProvider time) => new() { TimeProvider = time, RateLimits = { WaitOnTooManyRequests = true } };

    // Each webhook is refused once.
    private static FaultServer RefusingFirst(string headers)
    {
        var seen = new ConcurrentDictionary<string, bool>();
        return new FaultServer((request, connection) => connection.SendAsync(
            seen.TryAdd(request.Path, value: true) ? Answers.Json(TooMany, "429 Too Many Requests", headers) : Answers.Json(Answers.Webhook)));
    }

    private static Task<ApiResponse<Webhook>[]> AllAsync(ApiVideoClient client) =>
        Task.WhenAll(Enumerable.Range(0, Calls).Select(number => client.Webhooks.GetAsync($"webhook_{number}"))).WaitAsync(TimeSpan.FromSeconds(60));
}
