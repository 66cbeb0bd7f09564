using System.Net;

namespace ApiVideo.Runtime.Tests;

/// <summary>What each kind of credential does to a request.</summary>
public sealed class CredentialKindTests
{
    private static readonly ApiOperation Any = new("A.B", HttpMethod.Get, "/") { Security = [ulong.MaxValue] };

    [TestCase(nameof(ApiKeyPlace.Header), "https://ws.api.video/", "X-Key: s%c ret")]
    [TestCase(nameof(ApiKeyPlace.Query), "https://ws.api.video/?X-Key=s%25c%20ret", "")]
    [TestCase(nameof(ApiKeyPlace.Cookie), "https://ws.api.video/", "Cookie: X-Key=s%c ret")]
    public async Task A_key_travels_in_its_place(string place, string address, string header)
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var http = new HttpClient(handler);

        await SendAsync(http, new ApiKeyAuthenticator(4, "X-Key", "s%c ret", Enum.Parse<ApiKeyPlace>(place)));

        Assert.Multiple(() =>
        {
            Assert.That(handler.Addresses.Single().AbsoluteUri, Is.EqualTo(address));
            Assert.That(string.Join("\n", handler.Headers.Single().Where(pair => pair.Key is "X-Key" or "Cookie").Select(pair => $"{pair.Key}: {pair.Value}")), Is.EqualTo(header));
        });
    }

    [TestCase("", nameof(ApiKeyPlace.Header))]
    [TestCase("a\r\nb: c", nameof(ApiKeyPlace.Header))]
    [TestCase("a\nb", nameof(ApiKeyPlace.Cookie))]
    [TestCase("a; b=c", nameof(ApiKeyPlace.Cookie))]
    public void A_key_that_cannot_travel_is_refused_when_it_is_given(string value, string place) =>
        Assert.Throws<ArgumentException>(() => _ = new ApiKeyAuthenticator(4, "X-Key", value, Enum.Parse<ApiKeyPlace>(place)));

    [Test]
    public async Task Several_travel_together()
    {
        using var handler = new AnsweringHandler(_ => AnsweringHandler.Answer());
        using var http = new HttpClient(handler);
        var both = CombinedAuthenticator.Of(
        [
            new ApiKeyAuthenticator(4, "X-Key", "one", ApiKeyPlace.Header),
            new ApiKeyAuthenticator(8, "X-Other", "two", ApiKeyPlace.Header),
            AuthorizationAuthenticator.Bearer(2, "three"),
        ]);

        await SendAsync(http, both);
        await SendAsync(http, both, new ApiOperation("A.B", HttpMethod.Get, "/") { Security = [8] });

        Assert.Multiple(() =>
        {
            Assert.That(Sent(handler.Headers.First()), Is.EqualTo("one two Bearer three"));
            Assert.That(Sent(handler.Headers.Last()), Is.EqualTo("two"));
        });
    }

    [Test]
    public void Two_of_one_kind_are_refused() =>
        Assert.Throws<ArgumentException>(() => CombinedAuthenticator.Of([AuthorizationAuthenticator.Bearer(2, "a"), AuthorizationAuthenticator.Bearer(2, "b")]));

    [Test]
    public async Task A_key_that_is_sent_again_is_there_once()
    {
        using var handler = new AnsweringHandler(number => AnsweringHandler.Answer(number == 1 ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK, ("Retry-After", "0.01")));
        using var http = new HttpClient(handler);
        var all = CombinedAuthenticator.Of(
        [
            new ApiKeyAuthenticator(4, "header", "one", ApiKeyPlace.Header),
            new ApiKeyAuthenticator(8, "query", "two", ApiKeyPlace.Query),
            new ApiKeyAuthenticator(16, "cookie", "three", ApiKeyPlace.Cookie),
        ]);

        await SendAsync(http, all, limits: new RateLimitOptions { WaitOnTooManyRequests = true });

        Assert.Multiple(() =>
        {
            Assert.That(handler.Addresses.Select(address => address.Query), Is.EqualTo(new[] { "?query=two", "?query=two" }));
            Assert.That(handler.Headers.Select(headers => headers["header"] + headers["Cookie"]), Is.EqualTo(new[] { "onecookie=three", "onecookie=three" }));
        });
    }

    [Test]
    public void A_key_that_a_redirect_took_along_is_not_kept_quiet()
    {
        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example/");
        using var handler = new AnsweringHandler(_ =>
        {
            var response = AnsweringHandler.Answer();
            response.RequestMessage = elsewhere;
            return response;
        });
        using var http = new HttpClient(handler);

        var exception = Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(http, new ApiKeyAuthenticator(4, "X-Key", "secret", ApiKeyPlace.Header)))!;

        Assert.Multiple(() =>
        {
            Assert.That(exception.Message, Does.Contain("AllowAutoRedirect").And.Not.Contain("secret"));
            Assert.That(((AnsweringHandler.TrackedResponse)handler.Responses.Single()).IsDisposed, Is.True);
        });
    }

    private static string Sent(IReadOnlyDictionary<string, string> headers) =>
        string.Join(' ', new[] { "X-Key", "X-Other", "Authorization" }.Where(headers.ContainsKey).Select(name => headers[name]));

    private static async Task SendAsync(HttpClient http, Authenticator authenticator, ApiOperation? operation = null, RateLimitOptions? limits = null)
    {
        var pipeline = new ApiPipeline(http, new PipelineSettings
        {
            BaseAddress = new Uri("https://ws.api.video"),
            UserAgent = "a",
            Authenticator = authenticator,
            RateLimits = limits ?? new RateLimitOptions(),
        });
        using var request = pipeline.CreateRequest(HttpMethod.Get, new Uri("https://ws.api.video/"), "*/*");
        using var response = await pipeline.SendAsync(operation ?? Any, request, default);
    }
}
