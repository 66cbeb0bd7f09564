using System.Net;
using RichardSzalay.MockHttp;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>How requests prove who calls.</summary>
internal sealed class CredentialTests
{
    [Test]
    public async Task Without_a_credential_nothing_is_sent()
    {
        using var api = With(credential: null);

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(api.OnlyRequest.Header("Authorization"), Is.Null);
    }

    [TestCase("key", "", "Basic a2V5Og==")]
    [TestCase("user", "pass:word", "Basic dXNlcjpwYXNzOndvcmQ=")]
    [TestCase("üser", "€", "Basic w7xzZXI64oKs")]
    public async Task Basic_is_user_and_password_in_UTF_8(string user, string password, string expected)
    {
        using var api = With(ApiVideoCredential.Basic(user, password));

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(api.OnlyRequest.Header("Authorization"), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_bearer_token_is_sent_as_it_is()
    {
        using var api = With(ApiVideoCredential.Bearer("token-1"));

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(api.OnlyRequest.Header("Authorization"), Is.EqualTo("Bearer token-1"));
    }

    [Test]
    public async Task A_source_is_asked_before_each_request()
    {
        var asked = 0;
        using var api = With(ApiVideoCredential.Bearer(async cancellationToken =>
        {
            await Task.Delay(1, cancellationToken);
            return $"token-{++asked}";
        }));

        await api.Webhooks.GetAsync("webhook_1");
        await api.Webhooks.DeleteAsync("webhook_1");

        Assert.That(
            api.Recorder.Sent.Select(request => request.Header("Authorization")),
            Is.EqualTo(new[] { "Bearer token-1", "Bearer token-2" }));
    }

    [Test]
    public void A_source_that_fails_fails_the_call_before_anything_is_sent()
    {
        using var api = With(ApiVideoCredential.Bearer(_ => throw new InvalidOperationException("no token")));

        Assert.ThrowsAsync<InvalidOperationException>(() => api.Webhooks.GetAsync("webhook_1"));
        Assert.That(api.Recorder.Sent, Is.Empty);
    }

    [Test]
    public void A_source_gets_the_token_of_the_call()
    {
        using var cancellation = new CancellationTokenSource();
        using var api = With(ApiVideoCredential.Bearer(async cancellationToken =>
        {
            await cancellation.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            return "token";
        }));

        Assert.CatchAsync<OperationCanceledException>(() => api.Webhooks.GetAsync("webhook_1", cancellation.Token));
        Assert.That(api.Recorder.Sent, Is.Empty);
    }

    [Test]
    public async Task Nothing_is_left_on_the_HTTP_client()
    {
        using var api = With(ApiVideoCredential.Basic("key", ""));
        api.HttpClient.DefaultRequestHeaders.Add("X-Mine", "1");

        await api.Webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(api.HttpClient.DefaultRequestHeaders.ToString().Trim(), Is.EqualTo("X-Mine: 1"));
            Assert.That(api.HttpClient.BaseAddress, Is.Null);
            Assert.That(api.OnlyRequest.Header("X-Mine"), Is.EqualTo("1"));
        });
    }

    [Test]
    public async Task The_operations_that_need_none_send_none()
    {
        using var api = With(ApiVideoCredential.Basic("key", ""));
        api.Mock.Clear();
        api.Mock.When("*").Respond("application/json", """{"access_token":"a"}""");

        await api.Client.AdvancedAuthentication.AuthenticateAsync(new AuthenticatePayload { ApiKey = "key" });
        await api.Client.AdvancedAuthentication.RefreshAsync(new RefreshTokenPayload { RefreshToken = "refresh" });

        Assert.That(api.Recorder.Sent.Select(request => request.Header("Authorization")), Is.All.Null);
    }

    [Test]
    public async Task Options_are_read_when_the_client_is_made()
    {
        var options = new ApiVideoClientOptions { Credential = ApiVideoCredential.Bearer("first") };
        using var api = new MockedApi(options);
        api.Mock.When("*").Respond("application/json", Wire.Webhook);
        options.Credential = ApiVideoCredential.Bearer("second");
        options.BaseAddress = new Uri("https://elsewhere.example/");

        await api.Webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(api.OnlyRequest.Header("Authorization"), Is.EqualTo("Bearer first"));
            Assert.That(api.OnlyRequest.Url, Does.StartWith("https://ws.api.video/"));
        });
    }

    [Test]
    public void A_credential_that_cannot_be_sent_is_refused()
    {
        Assert.Multiple(() =>
        {
            Assert.Throws<ArgumentException>(() => ApiVideoCredential.Basic("a:b", ""));
            Assert.Throws<ArgumentNullException>(() => ApiVideoCredential.Basic(null!, ""));
            Assert.Throws<ArgumentNullException>(() => ApiVideoCredential.Basic("key", null!));
            Assert.Throws<ArgumentException>(() => ApiVideoCredential.Bearer(""));
            Assert.Throws<ArgumentNullException>(() => ApiVideoCredential.Bearer((string)null!));
            Assert.Throws<ArgumentNullException>(
                () => ApiVideoCredential.Bearer((Func<CancellationToken, ValueTask<string>>)null!));
        });
    }

    private static MockedApi With(ApiVideoCredential? credential)
    {
        var api = new MockedApi(new ApiVideoClientOptions { Credential = credential });
        api.Mock.When(HttpMethod.Get, "*").Respond("application/json", Wire.Webhook);
        api.Mock.When(HttpMethod.Delete, "*").Respond(HttpStatusCode.NoContent);
        return api;
    }
}
