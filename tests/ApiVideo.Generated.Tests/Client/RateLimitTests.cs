using System.Net;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>The rate-limit headers that the API declares, and what servers really send.</summary>
internal sealed class RateLimitTests
{
    private static readonly string[] Names = ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Retry-After"];

    private static readonly string?[] Unreadable = ["", " ", "abc", "99999999999", "9223372036854775808", "1.5.0", "0x10", "١٢", "\"5\"", "NaN", "--1"];

    [Test]
    public async Task Absent_headers_are_null()
    {
        var response = await ListAsync();

        Assert.Multiple(() =>
        {
            Assert.That(response.RateLimit.Limit, Is.Null);
            Assert.That(response.RateLimit.Remaining, Is.Null);
            Assert.That(response.RateLimit.RetryAfter, Is.Null);
            Assert.That(response.Headers.XRateLimitLimit, Is.Null);
            Assert.That(response.Headers.XRateLimitRemaining, Is.Null);
            Assert.That(response.Headers.XRateLimitRetryAfter, Is.Null);
            Assert.That(response.RateLimit.ToString(), Is.EqualTo("limit unknown, remaining unknown, retry after unknown"));
        });
    }

    [Test]
    public async Task Each_header_is_read_by_itself([Range(0, 2)] int present)
    {
        var response = await ListAsync((Names[present], "5"));

        Assert.Multiple(() =>
        {
            Assert.That(response.RateLimit.Limit, present == 0 ? Is.EqualTo(5) : Is.Null);
            Assert.That(response.RateLimit.Remaining, present == 1 ? Is.EqualTo(5) : Is.Null);
            Assert.That(response.RateLimit.RetryAfter, present == 2 ? Is.EqualTo(TimeSpan.FromSeconds(5)) : Is.Null);
            Assert.That(response.Headers.XRateLimitLimit, present == 0 ? Is.EqualTo(5) : Is.Null);
            Assert.That(response.Headers.XRateLimitRemaining, present == 1 ? Is.EqualTo(5) : Is.Null);
            Assert.That(response.Headers.XRateLimitRetryAfter, present == 2 ? Is.EqualTo(5) : Is.Null);
        });
    }

    [Test]
    public async Task The_case_of_the_name_does_not_matter()
    {
        var response = await ListAsync(("x-ratelimit-REMAINING", "5"));

        Assert.Multiple(() =>
        {
            Assert.That(response.Headers.XRateLimitRemaining, Is.EqualTo(5));
            Assert.That(response.RateLimit.Remaining, Is.EqualTo(5));
        });
    }

    [TestCaseSource(nameof(Unreadable))]
    public async Task Unreadable_headers_are_null_but_their_text_stays(string value)
    {
        var response = await ListAsync([.. Names.Select(name => (name, value))]);

        Assert.Multiple(() =>
        {
            Assert.That(response.Headers.XRateLimitLimit, Is.Null);
            Assert.That(response.Headers.XRateLimitRemaining, Is.Null);
            Assert.That(response.Headers.XRateLimitRetryAfter, Is.Null);
            Assert.That(response.RateLimit.Limit, Is.Null);
            Assert.That(response.RateLimit.Remaining, Is.Null);
            Assert.That(response.Headers.TryGetValue(Names[0], out var text), Is.True);
            Assert.That(text, Is.EqualTo(value));
        });
    }

    [Test]
    public async Task A_wait_that_is_no_number_of_seconds_is_null([Values("", "abc", "-1", "NaN", "99999999999999999999")] string value)
    {
        var response = await ListAsync(("X-RateLimit-Retry-After", value));

        Assert.That(response.RateLimit.RetryAfter, Is.Null);
    }

    [Test]
    public async Task A_point_in_time_in_place_of_seconds_is_a_wait_until_then()
    {
        var response = await ListAsync(("X-RateLimit-Retry-After", "99999999999"));

        Assert.That(response.RateLimit.RetryAfter, Is.GreaterThan(TimeSpan.FromDays(365)));
    }

    [Test]
    public async Task A_negative_number_is_no_count_but_the_declared_integer()
    {
        var response = await ListAsync([.. Names.Select(name => (name, "-1"))]);

        Assert.Multiple(() =>
        {
            Assert.That(response.RateLimit.Limit, Is.Null);
            Assert.That(response.RateLimit.Remaining, Is.Null);
            Assert.That(response.RateLimit.RetryAfter, Is.Null);
            Assert.That(response.Headers.XRateLimitRemaining, Is.EqualTo(-1));
        });
    }

    [Test]
    public async Task The_first_value_that_reads_counts_of_a_repeated_header()
    {
        var response = await ListAsync(
            ("X-RateLimit-Remaining", "abc"),
            ("X-RateLimit-Remaining", "7"),
            ("X-RateLimit-Remaining", "8"),
            ("X-RateLimit-Retry-After", "soon"),
            ("X-RateLimit-Retry-After", "3"));

        Assert.Multiple(() =>
        {
            Assert.That(response.Headers.XRateLimitRemaining, Is.EqualTo(7));
            Assert.That(response.RateLimit.Remaining, Is.EqualTo(7));
            Assert.That(response.RateLimit.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(3)));
            Assert.That(response.Headers.GetValues("X-RateLimit-Remaining"), Is.EqualTo(new[] { "abc", "7", "8" }));
            Assert.That(response.Headers.GetValues("X-Absent"), Is.Empty);
        });
    }

    [Test]
    public async Task The_standard_header_serves_where_the_declared_one_is_unreadable()
    {
        var response = await ListAsync(("X-RateLimit-Retry-After", "abc"), ("Retry-After", "9"));

        Assert.That(response.RateLimit.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(9)));
    }

    [Test]
    public void Exceptions_carry_them_too()
    {
        using var api = MockedApi.Answering(
            HttpStatusCode.NotFound,
            Wire.NotFound,
            ("X-RateLimit-Limit", "100"),
            ("X-RateLimit-Remaining", "abc"),
            ("X-RateLimit-Retry-After", "42"));

        var exception = Assert.ThrowsAsync<ApiException<NotFound>>(() => api.Webhooks.DeleteAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.RateLimit.Limit, Is.EqualTo(100));
            Assert.That(exception.RateLimit.Remaining, Is.Null);
            Assert.That(exception.RateLimit.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(42)));
            Assert.That(exception.Headers.XRateLimitRetryAfter, Is.EqualTo(42));
        });
    }

    [Test]
    public async Task Headers_are_readable_after_the_client_is_gone()
    {
        ApiResponse response;
        using (var api = MockedApi.Answering(HttpStatusCode.NoContent, body: null, ("X-RateLimit-Limit", "100")))
        {
            response = await api.Webhooks.DeleteAsync("webhook_1");
        }

        Assert.That(response.RateLimit.Limit, Is.EqualTo(100));
    }

    private static async Task<ApiResponse<WebhooksListResponse>> ListAsync(params (string Name, string Value)[] headers)
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Wire.Page(1, 1), headers);
        return await api.Webhooks.ListAsync();
    }
}
