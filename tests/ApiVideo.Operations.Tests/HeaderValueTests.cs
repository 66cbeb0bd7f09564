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
