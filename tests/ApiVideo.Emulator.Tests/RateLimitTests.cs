using System.Net;
using System.Net.Http.Headers;

namespace ApiVideo.Emulator.Tests;

internal sealed class RateLimitTests : EmulatorFixture
{
    private const int Limit = 5;

    protected override EmulatorOptions Configure(EmulatorOptions options) =>
        options with { RateLimit = Limit, RateLimitWindow = TimeSpan.FromSeconds(30) };

    [Test]
    public async Task The_headers_count_down_until_the_window_is_spent()
    {
        var seen = new List<string>();
        for (var i = 0; i < Limit + 2; i++)
        {
            using var response = await SendAsync(HttpMethod.Get, "webhooks");
            seen.Add($"{(int)response.StatusCode} {Headers(response)}");
        }

        Assert.That(seen, Is.EqualTo(new[]
        {
            "200 5/4/30", "200 5/3/30", "200 5/2/30", "200 5/1/30", "200 5/0/30", "429 5/0/30", "429 5/0/30",
        }));
    }

    [Test]
    public async Task A_spent_window_answers_with_its_own_body()
    {
        await SpendAsync(Limit);

        var error = await SendForJsonAsync(HttpMethod.Get, "webhooks", HttpStatusCode.TooManyRequests);

        Assert.Multiple(() =>
        {
            Assert.That(error.Select(member => member.Key), Is.EqualTo(new[] { "type", "title", "status" }));
            Assert.That(Text(error["type"]), Does.EndWith("/too-many-requests"));
            Assert.That(Number(error["status"]), Is.EqualTo(429));
        });
    }

    [Test]
    public async Task A_spent_window_lets_no_operation_through()
    {
        await SpendAsync(Limit);

        using var create = await SendAsync(HttpMethod.Post, "webhooks", """{"events":["video.source.recorded"],"url":"https://example.com"}""");
        Clock.Advance(TimeSpan.FromSeconds(30));
        var page = await SendForJsonAsync(HttpMethod.Get, "webhooks", HttpStatusCode.OK);

        Assert.That(create.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(page["data"]!.AsArray(), Is.Empty);
    }

    [Test]
    public void The_largest_count_is_that_of_any_window_wherever_it_starts()
    {
        var clock = new ManualTimeProvider(DateTimeOffset.UnixEpoch);
        var window = new RateLimitWindow(limit: 2, TimeSpan.FromSeconds(30), clock);

        window.Take();
        clock.Advance(TimeSpan.FromSeconds(29));
        window.Take();
        window.Take();
        Assert.That(window.Largest, Is.EqualTo(2), "The third is refused.");

        clock.Advance(TimeSpan.FromSeconds(1));
        window.Take();
        window.Take();
        Assert.That(window.Largest, Is.EqualTo(3), "The first is a whole window ago.");
    }

    [Test]
    public async Task The_window_starts_with_the_first_request_and_resets_when_it_ends()
    {
        await SpendAsync(Limit);

        Clock.Advance(TimeSpan.FromSeconds(29.5));
        using var late = await SendAsync(HttpMethod.Get, "webhooks");
        Clock.Advance(TimeSpan.FromSeconds(0.5));
        using var next = await SendAsync(HttpMethod.Get, "webhooks");

        Assert.Multiple(() =>
        {
            Assert.That(late.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
            Assert.That(Headers(late), Is.EqualTo("5/0/1"));
            Assert.That(next.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(Headers(next), Is.EqualTo("5/4/30"));
        });
    }

    [Test]
    public async Task Each_key_has_its_own_window()
    {
        await SpendAsync(Limit);

        using var response = await SendAsync(HttpMethod.Get, "webhooks", credential: Basic(SecondKey));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Headers(response), Is.EqualTo("5/4/30"));
    }

    [Test]
    public async Task A_token_counts_for_the_key_it_was_issued_to()
    {
        using var exchange = await SendAsync(HttpMethod.Post, "auth/api-key", $$"""{"apiKey":"{{FirstKey}}"}""");
        var token = Text((await ReadAsync(exchange))["access_token"]);
        await SpendAsync(Limit - 1);

        using var response = await SendAsync(HttpMethod.Get, "webhooks", credential: new AuthenticationHeaderValue("Bearer", token));

        Assert.That(Headers(response), Is.EqualTo("5/0/30"));
    }

    [TestCase("POST", "webhooks", "{}", 400)]
    [TestCase("POST", "webhooks", "{", 400)]
    [TestCase("GET", "webhooks?pageSize=0", null, 400)]
    [TestCase("GET", "webhooks/unknown", null, 404)]
    [TestCase("DELETE", "webhooks/unknown", null, 404)]
    public async Task An_error_carries_the_headers_too(string method, string address, string? json, int status)
    {
        using var response = await SendAsync(new HttpMethod(method), address, json);

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(Headers(response), Is.EqualTo("5/4/30"));
    }

    [Test]
    public async Task A_deletion_and_a_creation_carry_the_headers()
    {
        using var created = await SendAsync(HttpMethod.Post, "webhooks", """{"events":["video.source.recorded"],"url":"https://example.com"}""");
        using var deleted = await SendAsync(HttpMethod.Delete, "webhooks/" + Text((await ReadAsync(created))["webhookId"]));

        Assert.That(Headers(created), Is.EqualTo("5/4/30"));
        Assert.That(Headers(deleted), Is.EqualTo("5/3/30"));
    }

    [Test]
    public async Task A_body_over_the_size_limit_is_refused_with_the_headers()
    {
        using var response = await SendAsync(HttpMethod.Post, "webhooks", new string(' ', 100_000));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(Headers(response), Is.EqualTo("5/4/30"));
    }

    [Test]
    public async Task Requests_without_a_valid_key_share_a_window_of_their_own()
    {
        for (var i = 0; i < Limit; i++)
        {
            using var refused = await SendAsync(HttpMethod.Get, "webhooks", credential: Basic($"wrong-{i}"));
            Assert.That($"{(int)refused.StatusCode} {Headers(refused)}", Is.EqualTo($"401 5/{Limit - 1 - i}/30"));
        }

        using var stranger = await SendAsync(HttpMethod.Get, "webhooks", credential: Basic("wrong"));
        using var friend = await SendAsync(HttpMethod.Get, "webhooks");

        Assert.That(stranger.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(Headers(friend), Is.EqualTo("5/4/30"));
    }

    [Test]
    public async Task Requests_at_once_never_get_more_than_the_limit()
    {
        var responses = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => SendAsync(HttpMethod.Get, "webhooks")));

        Assert.That(responses.Count(response => response.IsSuccessStatusCode), Is.EqualTo(Limit));
        Array.ForEach(responses, response => response.Dispose());
    }

    private async Task SpendAsync(int requests)
    {
        for (var i = 0; i < requests; i++)
        {
            using var response = await SendAsync(HttpMethod.Get, "webhooks");
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }
    }

    private static string Headers(HttpResponseMessage response) =>
        string.Join('/', new[] { "Limit", "Remaining", "Retry-After" }.Select(name => response.Headers.GetValues("X-RateLimit-" + name).Single()));
}
