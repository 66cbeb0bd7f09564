using System.Net;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Operations that the spec hides exist for the library's own use.</summary>
internal sealed class HiddenOperationTests
{
    private const string Token = """{"token_type":"Bearer","expires_in":3600,"access_token":"access","refresh_token":"refresh"}""";

    [Test]
    public async Task A_key_is_exchanged_for_a_token()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Token);

        AccessToken token = await api.Client.AdvancedAuthentication.AuthenticateAsync(new AuthenticatePayload { ApiKey = "key" });

        Assert.Multiple(() =>
        {
            Assert.That(token.TokenType, Is.EqualTo("Bearer"));
            Assert.That(token.ExpiresIn, Is.EqualTo(3600));
            Assert.That(token.AccessTokenValue, Is.EqualTo("access"));
            Assert.That(token.RefreshToken, Is.EqualTo("refresh"));
            Assert.That(api.OnlyRequest.Method, Is.EqualTo("POST"));
            Assert.That(api.OnlyRequest.Url, Is.EqualTo("https://ws.api.video/auth/api-key"));
            Assert.That(api.OnlyRequest.Body, Is.EqualTo("""{"apiKey":"key"}"""));
        });
    }

    [Test]
    public async Task A_token_is_renewed()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Token);

        await api.Client.AdvancedAuthentication.RefreshAsync(new RefreshTokenPayload { RefreshToken = "old" });

        Assert.Multiple(() =>
        {
            Assert.That(api.OnlyRequest.Method, Is.EqualTo("POST"));
            Assert.That(api.OnlyRequest.Url, Is.EqualTo("https://ws.api.video/auth/refresh"));
            Assert.That(api.OnlyRequest.Body, Is.EqualTo("""{"refreshToken":"old"}"""));
        });
    }

    [Test]
    public void A_refused_key_throws_the_typed_exception()
    {
        using var api = MockedApi.Answering(HttpStatusCode.BadRequest, """{"title":"The user credentials were incorrect.","status":400}""");

        var exception = Assert.ThrowsAsync<ApiException<BadRequest>>(
            () => api.Client.AdvancedAuthentication.AuthenticateAsync(new AuthenticatePayload { ApiKey = "key" }));

        Assert.Multiple(() =>
        {
            Assert.That(exception.Error.Title, Is.EqualTo("The user credentials were incorrect."));
            Assert.That(exception.Operation.Name, Is.EqualTo("AdvancedAuthentication.Authenticate"));
        });
    }

    [Test]
    public void Nobody_else_sees_them()
    {
        var seen = typeof(ApiVideoClient).Assembly.GetExportedTypes().Select(type => type.Name).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(seen, Does.Contain(nameof(WebhooksApi)));
            Assert.That(seen, Does.Not.Contain(nameof(AdvancedAuthenticationApi)));
            Assert.That(seen.Where(name => name.Contains("Token", StringComparison.Ordinal) && name != nameof(ApiAccessToken)), Is.Empty);
            Assert.That(seen.Where(name => name.Contains("Authenticat", StringComparison.Ordinal)), Is.Empty);
            Assert.That(typeof(ApiVideoClient).GetProperties().Select(property => property.Name), Is.EquivalentTo(new[] { "Webhooks", "LastRateLimit" }));
        });
    }
}
