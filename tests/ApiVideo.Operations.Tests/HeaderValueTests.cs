using System.Net;

namespace ApiVideo.Contents.Tests;

/// <summary>Headers: dates of HTTP, values that cannot be sent, credentials of further schemes, and answers without a body.</summary>
public sealed class HeaderValueTests
{
    private const string Ok = """{"name":"a"}""";
    private static readonly DateTimeOffset Noon = new(2026, 7, 1, 12, 0, 0, 500, TimeSpan.FromHours(2));

    [Test]
    public async Task Headers_that_http_gives_the_form_of_its_dates_have_it()
    {
        using var wire = new Wire(Ok);
        await wire.Api.DatedAsync(ifModifiedSince: Noon, xSince: Noon);

        Assert.That((wire.Sent.Headers["If-Modified-Since"], wire.Sent.Headers["X-Since"]), Is.EqualTo(("Wed, 01 Jul 2026 10:00:00 GMT", "2026-07-01T12:00:00.5+02:00")));
    }

    [TestCase("2026-07-01T12:00:00+02:00")]
    [TestCase("Wed, 01 Jul 2026 10:00:00 GMT")]
    [TestCase("1782900000")]
    [TestCase(" 1782900000.0 ")]
    public void A_header_that_operations_write_in_several_ways_is_one_moment(string text)
    {
        var headers = Headers(("X-Stamp", text), ("X-Expires", "1782900000"));

        DateTimeOffset? stamp = headers.XStamp;
        DateTimeOffset? expires = headers.XExpires;
        Assert.That((stamp, expires), Is.EqualTo(((DateTimeOffset?)new DateTimeOffset(2026, 7, 1, 10, 0, 0, TimeSpan.Zero), stamp)));
    }

    [TestCase("soon")]
    [TestCase("1e400")]
    [TestCase("253402300800")]
    [TestCase("-62135596801")]
    [TestCase("")]
    public void A_header_that_is_no_moment_is_null(string text)
    {
        var headers = Headers(("X-Stamp", text), ("X-Expires", text));

        Assert.That((headers.XStamp, headers.XExpires), Is.EqualTo(((DateTimeOffset?)null, (DateTimeOffset?)null)));
    }

    [TestCase("3000000000", 3e9)]
    [TestCase("2.5", 2.5)]
    public void A_header_of_numbers_has_the_type_that_holds_those_of_every_operation(string text, double expected)
    {
        double? count = Headers(("X-Count", text)).XCount;

        Assert.That(count, Is.EqualTo(expected));
    }

    [Test]
    public void A_header_with_a_list_has_items_of_their_type()
    {
        var headers = Headers(
            ("X-Ids", "1, 3000000000"), ("X-Sizes", "-1"), ("X-Sizes", "2"), ("X-Ratios", "1.5,2e3"), ("X-Prices", "0.1"), ("X-Flags", "true, 0"),
            ("X-Days", "2026-07-01,2026-07-02"), ("X-Moments", "2026-07-01T12:00:00Z"), ("X-Visits", "Wed, 01 Jul 2026 10:00:00 GMT, Thu, 02 Jul 2026 10:00:00 GMT"),
            ("X-Seconds", "0"), ("X-Local-Times", "2026-07-01T12:00:00"), ("X-Durations", "PT1H, P1M"), ("X-Times", "12:00:00Z"),
            ("X-Keys", Guid.Empty.ToString()), ("X-Addresses", "/a, http://b/"), ("X-Words", "1, a"));

        IReadOnlyList<long>? ids = headers.XIds;
        IReadOnlyList<DateTime>? locals = headers.XLocalTimes;
        Assert.Multiple(() =>
        {
            Assert.That(ids, Is.EqualTo(new[] { 1L, 3_000_000_000 }));
            Assert.That(headers.XSizes, Is.EqualTo(new[] { -1L, 2L }));
            Assert.That(headers.XRatios, Is.EqualTo(new[] { 1.5, 2000.0 }));
            Assert.That(headers.XPrices, Is.EqualTo(new[] { 0.1m }));
            Assert.That(headers.XFlags, Is.EqualTo(new[] { true, false }));
            Assert.That(headers.XDays, Is.EqualTo(new[] { new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 2) }));
            Assert.That(headers.XMoments, Is.EqualTo(new[] { new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.Zero) }));
            Assert.That(headers.XVisits, Is.EqualTo(new[] { new DateTimeOffset(2026, 7, 1, 10, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 7, 2, 10, 0, 0, TimeSpan.Zero) }));
            Assert.That(headers.XSeconds, Is.EqualTo(new[] { DateTimeOffset.UnixEpoch }));
            Assert.That(locals, Is.EqualTo(new[] { new DateTime(2026, 7, 1, 12, 0, 0) }));
            Assert.That(headers.XDurations, Is.EqualTo(new[] { new IsoDuration(TimeSpan.FromHours(1)), new IsoDuration("P1M") }));
            Assert.That(headers.XTimes, Is.EqualTo(new[] { new IsoTime("12:00:00Z") }));
            Assert.That(headers.XKeys, Is.EqualTo(new[] { Guid.Empty }));
            Assert.That(headers.XAddresses, Is.EqualTo(new[] { new Uri("/a", UriKind.Relative), new Uri("http://b/") }));
            Assert.That(headers.XWords, Is.EqualTo(new[] { "1", "a" }));
        });
    }

    [Test]
    public void A_list_whose_operations_write_moments_in_several_ways_has_moments() =>
        Assert.That(Headers(("X-Moments", "0, 60")).XMoments, Is.EqualTo(new[] { DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddMinutes(1) }));

    [Test]
    public void A_header_with_one_value_has_its_type()
    {
        var headers = Headers(
            ("X-Day", "2026-07-01"), ("X-Duration", " PT90S "), ("X-Time", "12:00:00"), ("X-Local-Time", "2026-07-01T12:00:00"), ("X-Ratio", "0.5"),
            ("X-Digest", "+/8="), ("X-Digest-Url", "-_8"), ("X-Octets", "a b"), ("X-Described", "5"), ("X-Total", "7"));

        DateTime? local = headers.XLocalTime;
        long? described = headers.XDescribed;
        int? total = headers.XTotal;
        Assert.That((headers.XDay, headers.XDuration, headers.XTime), Is.EqualTo(((DateOnly?)new DateOnly(2026, 7, 1), (IsoDuration?)new IsoDuration("PT90S"), (IsoTime?)new IsoTime("12:00:00"))));
        Assert.That((local, headers.XRatio, described, total, headers.XOctets), Is.EqualTo(((DateTime?)new DateTime(2026, 7, 1, 12, 0, 0), (double?)0.5, (long?)5, (int?)7, "a b")));
        Assert.That((headers.XDigest, headers.XDigestUrl), Is.EqualTo((new byte[] { 0xfb, 0xff }, new byte[] { 0xfb, 0xff })));
    }

    [TestCase("1, x")]
    [TestCase("1, 1e400")]
    [TestCase("1;2")]
    public void A_list_with_an_item_of_another_form_is_null_and_its_text_is_kept(string text)
    {
        var headers = Headers(("X-Ids", text), ("X-Ratios", text), ("X-Days", text), ("X-Moments", text), ("X-Keys", text), ("X-Day", text), ("X-Digest", text));

        Assert.That((headers.XIds, headers.XRatios, headers.XDays, headers.XMoments, headers.XKeys), Is.EqualTo(((IReadOnlyList<long>?)null, (IReadOnlyList<double>?)null, (IReadOnlyList<DateOnly>?)null, (IReadOnlyList<DateTimeOffset>?)null, (IReadOnlyList<Guid>?)null)));
        Assert.That((headers.XDay, headers.XDigest, headers.GetValues("X-Ids")), Is.EqualTo(((DateOnly?)null, (byte[]?)null, new[] { text })));
    }

    [Test]
    public void A_list_without_items_is_empty_and_one_that_is_missing_is_null() =>
        Assert.That((Headers(("X-Ids", "")).XIds, Headers().XIds), Is.EqualTo((Array.Empty<long>(), (IReadOnlyList<long>?)null)));

    [TestCase("Zürich")]
    [TestCase("東京")]
    [TestCase("a\r\nX-Evil: 1")]
    [TestCase("a\u0001")]
    public void A_value_that_cannot_be_sent_is_refused_before_anything_is(string value)
    {
        using var wire = new Wire(Ok);

        Assert.ThrowsAsync<ArgumentException>(() => wire.Api.DatedAsync(xName: value));
        Assert.Throws<ArgumentException>(() => ContentsCredential.SharedAccessKey(value));
        Assert.Throws<ArgumentException>(() => ContentsCredential.ApiKey(value));
        Assert.Throws<ArgumentException>(() => wire.Api.With(new ApiCallOptions { Headers = { ["X-Name"] = value } }));
        Assert.That(wire.Sent.Address, Is.Null);
    }

    [Test]
    public async Task An_http_scheme_has_a_credential_and_an_unknown_one_is_sent_nothing()
    {
        using var wire = new Wire(status: HttpStatusCode.NoContent, credential: ContentsCredential.Combine(ContentsCredential.SharedAccessKey("abc"), ContentsCredential.ApiKey("key")));
        await wire.Api.UnkeyedAsync();
        Assert.That(wire.Sent.Headers.Keys, Has.None.EqualTo("Authorization").And.None.EqualTo("X-Key"));

        await wire.Api.KeyedAsync();
        Assert.That(wire.Sent.Headers["Authorization"], Is.EqualTo("SharedAccessKey abc"));
    }

    [Test]
    public async Task What_http_allows_no_body_is_a_success_without_a_value()
    {
        using var none = new Wire(contentType: null, status: HttpStatusCode.NoContent);
        using var reset = new Wire(contentType: null, status: HttpStatusCode.ResetContent);
        using var ok = new Wire(Ok);
        ApiResponse put = await none.Api.PutNothingAsync();
        ApiResponse deleted = await reset.Api.ResetNothingAsync();
        ApiResponse<Person?> posted = await none.Api.PostNothingAsync();
        ApiResponse probed = await ok.Api.ProbeAsync();

        Assert.That((put.StatusCode, deleted.StatusCode, posted.Value), Is.EqualTo((HttpStatusCode.NoContent, HttpStatusCode.ResetContent, (Person?)null)));
        Assert.That(((await ok.Api.PostNothingAsync()).Value!.Name, probed.IsSuccess), Is.EqualTo(("a", true)));
    }

    private static ApiResponseHeaders Headers(params (string Name, string Value)[] headers) =>
        ApiResponseHeaders.From(headers.Select(header => KeyValuePair.Create(header.Name, header.Value)));
}
