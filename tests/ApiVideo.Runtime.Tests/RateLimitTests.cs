namespace ApiVideo.Runtime.Tests;

/// <summary>What is made of the headers of rate limits.</summary>
public sealed class RateLimitTests
{
    [Test]
    public void Without_headers_everything_is_null()
    {
        RateLimit limit = default;

        Assert.Multiple(() =>
        {
            Assert.That(limit.Limit, Is.Null);
            Assert.That(limit.Remaining, Is.Null);
            Assert.That(limit.RetryAfter, Is.Null);
            Assert.That(limit.ToString(), Is.EqualTo("limit unknown, remaining unknown, retry after unknown"));
        });
    }

    [Test]
    public void The_headers_of_api_video_are_read()
    {
        var limit = Of(("X-RateLimit-Limit", "100"), ("X-RateLimit-Remaining", "99"), ("X-RateLimit-Retry-After", "42"));

        Assert.Multiple(() =>
        {
            Assert.That(limit.Limit, Is.EqualTo(100));
            Assert.That(limit.Remaining, Is.EqualTo(99));
            Assert.That(limit.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(42)));
            Assert.That(limit.ToString(), Is.EqualTo("limit 100, remaining 99, retry after 00:00:42"));
        });
    }

    [TestCase("X-Rate-Limit-Limit", "X-Rate-Limit-Remaining")]
    [TestCase("RateLimit-Limit", "RateLimit-Remaining")]
    [TestCase("ratelimit-limit", "RATELIMIT-REMAINING")]
    public void Other_spellings_are_read(string limitName, string remainingName)
    {
        var limit = Of((limitName, "5"), (remainingName, "0"));

        Assert.That((limit.Limit, limit.Remaining), Is.EqualTo(((int?)5, (int?)0)));
    }

    [TestCase("abc")]
    [TestCase("-1")]
    [TestCase("-0.5")]
    [TestCase("99999999999")]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("1.5")]
    [TestCase("0x10")]
    public void What_is_not_a_count_is_null(string text)
    {
        var limit = Of(("X-RateLimit-Limit", text), ("X-RateLimit-Remaining", text));

        Assert.That((limit.Limit, limit.Remaining), Is.EqualTo(((int?)null, (int?)null)));
    }

    [TestCase("100;w=60")]
    [TestCase("100, 100;w=60")]
    [TestCase(" 100 ")]
    public void A_policy_behind_the_count_is_left_out(string text) =>
        Assert.That(Of(("RateLimit-Limit", text)).Limit, Is.EqualTo(100));

    [Test]
    public void Of_a_repeated_header_the_first_count_is_taken() =>
        Assert.That(Of(("X-RateLimit-Limit", "abc"), ("X-RateLimit-Limit", "7"), ("X-RateLimit-Limit", "8")).Limit, Is.EqualTo(7));

    [Test]
    public void An_unreadable_spelling_gives_way_to_the_next() =>
        Assert.That(Of(("X-RateLimit-Limit", "none"), ("RateLimit-Limit", "8")).Limit, Is.EqualTo(8));

    [TestCase("0", 0)]
    [TestCase("120", 120)]
    [TestCase("1.5", 1.5)]
    public void Retry_after_is_read_from_seconds(string text, double seconds) =>
        Assert.That(Of(("Retry-After", text)).RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(seconds)));

    [TestCase("-5")]
    [TestCase("soon")]
    [TestCase("")]
    [TestCase("99999999999999999999999999999999999")]
    [TestCase("9999999999999999")]
    public void A_wait_that_cannot_be_is_null(string text) => Assert.That(Of(("Retry-After", text)).RetryAfter, Is.Null);

    [TestCase("Fri, 29 Jan 2021 15:46:30 GMT")]
    [TestCase("2021-01-29T15:46:30Z")]
    [TestCase("1611935190")]
    [TestCase("1611935190000")]
    public void A_point_in_time_is_counted_from_the_date_of_the_response(string text) =>
        Assert.That(
            Of(("Date", "Fri, 29 Jan 2021 15:46:25 GMT"), ("X-RateLimit-Reset", text)).RetryAfter,
            Is.EqualTo(TimeSpan.FromSeconds(5)));

    [Test]
    public void A_point_in_time_in_the_past_means_no_wait() =>
        Assert.That(Of(("Retry-After", "Fri, 29 Jan 2021 15:46:30 GMT")).RetryAfter, Is.EqualTo(TimeSpan.Zero));

    [Test]
    public void Without_a_date_a_point_in_time_is_counted_from_now()
    {
        var wait = Of(("Retry-After", DateTimeOffset.UtcNow.AddMinutes(10).ToString("r"))).RetryAfter;

        Assert.That(wait, Is.EqualTo(TimeSpan.FromMinutes(10)).Within(TimeSpan.FromSeconds(30)));
    }

    [Test]
    public void A_demand_to_wait_is_stronger_than_the_end_of_the_window() =>
        Assert.That(Of(("X-RateLimit-Reset", "3000"), ("Retry-After", "5")).RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(5)));

    private static RateLimit Of(params (string Name, string Value)[] headers) =>
        new(ApiResponseHeaders.From(headers.Select(header => KeyValuePair.Create(header.Name, header.Value))));
}
