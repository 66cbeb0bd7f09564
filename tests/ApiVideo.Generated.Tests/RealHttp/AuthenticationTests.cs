using System.Net;

namespace ApiVideo.Generated.Tests.RealHttp;

/// <summary>Keys and tokens at a server that checks them.</summary>
internal sealed class AuthenticationTests : EmulatorFixture
{
    [Test]
    public void A_wrong_key_is_refused()
    {
        var stranger = ClientOf("wrong-key");

        var exception = Assert.ThrowsAsync<ApiException>(() => stranger.Webhooks.ListAsync());

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(exception.ResponseBody, Does.Contain("A valid API key or access token is needed."));
            Assert.That(exception.Headers.TryGetValue("WWW-Authenticate", out var challenge), Is.True);
            Assert.That(challenge, Does.StartWith("Basic"));
            Assert.That(exception.ToString(), Does.Not.Contain("wrong-key"));
        });
    }

    [Test]
    public void No_key_is_refused()
    {
        var stranger = ClientOf(credential: null);

        Assert.That(
            Assert.ThrowsAsync<ApiException>(() => stranger.Webhooks.ListAsync()).StatusCode,
            Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_key_is_exchanged_for_a_token_that_works()
    {
        AccessToken token = await Client.AdvancedAuthentication.AuthenticateAsync(new AuthenticatePayload { ApiKey = FirstKey });
        var bearer = ClientOf(ApiVideoCredential.Bearer(token.AccessTokenValue!));

        var page = await bearer.Webhooks.ListAsync();

        Assert.Multiple(() =>
        {
            Assert.That(page.RateLimit.Remaining, Is.EqualTo(999), "Counted for the key behind the token.");
            Assert.That(token.TokenType, Is.EqualTo("Bearer"));
            Assert.That(token.ExpiresIn, Is.EqualTo(3600));
        });
    }

    [Test]
    public async Task A_token_is_renewed_once()
    {
        AccessToken token = await Client.AdvancedAuthentication.AuthenticateAsync(new AuthenticatePayload { ApiKey = FirstKey });
        var payload = new RefreshTokenPayload { RefreshToken = token.RefreshToken! };
        AccessToken renewed = await Client.AdvancedAuthentication.RefreshAsync(payload);
        var bearer = ClientOf(ApiVideoCredential.Bearer(_ => ValueTask.FromResult(renewed.AccessTokenValue!)));

        await bearer.Webhooks.ListAsync();

        var exception = Assert.ThrowsAsync<ApiException<BadRequest>>(() => Client.AdvancedAuthentication.RefreshAsync(payload));
        Assert.That(exception.Error.Title, Is.EqualTo("The user credentials were incorrect."));
    }

    [Test]
    public async Task A_key_that_the_client_exchanges_works_as_well()
    {
        var exchanging = ClientOf(ApiVideoCredential.Exchange(FirstKey));

        await exchanging.Webhooks.ListAsync();
        await exchanging.Webhooks.ListAsync();

        Assert.That(exchanging.Webhooks.LastRateLimit.Remaining, Is.EqualTo(998), "The exchange does not count.");
    }

    [Test]
    public void A_key_that_is_wrong_gets_no_token()
    {
        var exception = Assert.ThrowsAsync<ApiException<BadRequest>>(
            () => Client.AdvancedAuthentication.AuthenticateAsync(new AuthenticatePayload { ApiKey = "wrong-key" }));

        Assert.Multiple(() =>
        {
            Assert.That(exception.Error.Status, Is.EqualTo(400));
            Assert.That(exception.RateLimit.Limit, Is.Null);
        });
    }

    [Test]
    public void A_token_that_is_wrong_is_refused()
    {
        var stranger = ClientOf(ApiVideoCredential.Bearer("wrong-token"));

        Assert.That(
            Assert.ThrowsAsync<ApiException>(() => stranger.Webhooks.ListAsync()).StatusCode,
            Is.EqualTo(HttpStatusCode.Unauthorized));
    }
}
