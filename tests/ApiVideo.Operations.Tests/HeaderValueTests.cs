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
}
