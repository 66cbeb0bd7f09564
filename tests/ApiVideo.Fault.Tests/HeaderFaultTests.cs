using System.Net;

namespace ApiVideo.Fault.Tests;

/// <summary>Headers that are too long, or say nothing.</summary>
internal sealed class HeaderFaultTests : FaultFixture
{
    [Test]
    public async Task Headers_longer_than_NET_allows_are_no_answer()
    {
        var exception = await FailureOfGetAsync<HttpRequestException>(
            Answers.Json(Answers.Webhook, headers: $"X-Long: {new string('x', 64 * 1024)}\r\n"));

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ConfigurationLimitExceeded));
    }

    [Test]
    public async Task A_header_that_is_just_not_too_long_is_read()
    {
        var text = new string('x', 60 * 1024);
        await using var server = new FaultServer(Answers.Json(Answers.Webhook, headers: $"X-Long: {text}\r\n"));

        var webhook = await GetFromAsync(server);

        Assert.That(webhook.Headers.GetValues("X-Long"), Is.EqualTo(new[] { text }));
    }

    [TestCase("many", "soon")]
    [TestCase("-1", "-5")]
    [TestCase("99999999999999999999", "1e309")]
    [TestCase("", "")]
    [TestCase("1.5", "12:30")]
    public async Task Rate_limits_that_are_none_are_null(string count, string wait)
    {
        await using var server = new FaultServer(Answers.Json(
            Answers.Webhook,
            headers: $"X-RateLimit-Limit: {count}\r\nX-RateLimit-Remaining: {count}\r\nX-RateLimit-Retry-After: {wait}\r\nRetry-After: {wait}\r\n"));
        using var client = ClientOf(server, new ApiVideoClientOptions { RateLimits = { WaitWhenExhausted = true, WaitOnTooManyRequests = true } });

        var first = await client.Webhooks.GetAsync("webhook_1");
        await client.Webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(first.RateLimit.Limit, Is.Null);
            Assert.That(first.RateLimit.Remaining, Is.Null);
            Assert.That(first.RateLimit.RetryAfter, Is.Null);
            Assert.That(client.LastRateLimit.Remaining, Is.Null);
        });
    }

    [Test]
    public async Task A_status_line_that_is_none_is_no_answer()
    {
        var exception = await FailureOfGetAsync<HttpRequestException>("HELLO\r\n\r\n");

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.InvalidResponse));
    }

    [Test]
    public async Task A_status_that_nobody_knows_is_kept()
    {
        var exception = await FailureOfGetAsync<ApiException>("HTTP/1.1 799 Whatever\r\nContent-Length: 0\r\n\r\n");

        Assert.That(exception.StatusCode, Is.EqualTo((HttpStatusCode)799));
    }
}
