using System.Net;
using RichardSzalay.MockHttp;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>An API key that is exchanged for a token.</summary>
internal sealed class KeyExchangeTests
{
    private const string Key = "secret-key";

    [Test]
    public async Task The_key_travels_once_and_the_token_after_that()
    {
        using var api = With("""{"access_token":"token-1","expires_in":3600,"refresh_token":"refresh-1"}""");

        await api.Webhooks.GetAsync("webhook_1");
        await api.Webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(api.Recorder.Sent.Select(request => new Uri(request.Url).AbsolutePath), Is.EqualTo(new[] { "/auth/api-key", "/webhooks/webhook_1", "/webhooks/webhook_1" }));
            Assert.That(api.Recorder.Sent[0].Body, Is.EqualTo($$"""{"apiKey":"{{Key}}"}"""));
            Assert.That(api.Recorder.Sent.Select(request => request.Header("Authorization")), Is.EqualTo(new[] { null, "Bearer token-1", "Bearer token-1" }));
            Assert.That(api.Recorder.Sent.Skip(1).SelectMany(request => request.Headers), Has.None.Contain(Key));
        });
    }

    [Test]
    public async Task The_exchange_goes_to_the_server_of_the_client()
    {
        using var api = With("""{"access_token":"token-1"}""", options => options.BaseAddress = new Uri("https://proxy.example/video/"));

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(api.Recorder.Sent[0].Url, Is.EqualTo("https://proxy.example/video/auth/api-key"));
    }

    [Test]
    public async Task A_refresh_token_that_is_refused_leads_back_to_the_key()
    {
        using var api = With("""{"access_token":"token-1","refresh_token":"refresh-1"}""");
        api.Mock.Clear();
        var exchanges = 0;
        api.Mock.When("*/auth/api-key").Respond(() => Task.FromResult(MockedApi.Response(HttpStatusCode.OK, $$"""{"access_token":"token-{{++exchanges}}","refresh_token":"refresh-{{exchanges}}"}""")));
        api.Mock.When("*/auth/refresh").Respond(HttpStatusCode.BadRequest);
        api.Mock.When("*/webhooks/*").WithHeaders("Authorization", "Bearer token-1").Respond(HttpStatusCode.Unauthorized);
        api.Mock.When("*/webhooks/*").Respond("application/json", Wire.Webhook);

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(
            api.Recorder.Sent.Select(request => new Uri(request.Url).AbsolutePath),
            Is.EqualTo(new[] { "/auth/api-key", "/webhooks/webhook_1", "/auth/refresh", "/auth/api-key", "/webhooks/webhook_1" }));
    }

    [TestCase(HttpStatusCode.BadRequest, """{"title":"No such key: secret-key"}""", TestName = "A_refusal_that_repeats_the_key_does_not_show_it")]
    [TestCase(HttpStatusCode.OK, """{"access_token":"secret-token",""", TestName = "A_token_that_cannot_be_read_is_not_shown")]
    public void What_an_exchange_throws(HttpStatusCode status, string body)
    {
        using var api = new MockedApi(new ApiVideoClientOptions { Credential = ApiVideoCredential.Exchange(Key) });
        api.Mock.When("*").Respond(status, "application/json", body);

        var exception = Assert.CatchAsync<ApiException>(() => api.Webhooks.GetAsync("webhook_1"))!;

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(status));
            Assert.That(exception.ToString() + exception.ResponseBody, Does.Not.Contain("secret"));
        });
    }

    [Test]
    public void An_exchange_that_gives_no_token_says_so()
    {
        using var api = With("{}");

        Assert.That(() => api.Webhooks.GetAsync("webhook_1"), Throws.InvalidOperationException.With.Message.Contains("no token"));
    }

    [Test]
    public void A_key_that_is_none_is_refused() => Assert.Throws<ArgumentException>(() => ApiVideoCredential.Exchange(""));

    [Test]
    public async Task Every_request_says_which_client_sends_it()
    {
        using var api = With("""{"access_token":"token-1"}""");

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(api.Recorder.Sent.Select(request => request.Header("AV-Origin-Client")), Is.All.EqualTo("ApiVideo.Generated:1.0.0"));
    }

    private static MockedApi With(string answer, Action<ApiVideoClientOptions>? change = null)
    {
        var options = new ApiVideoClientOptions { Credential = ApiVideoCredential.Exchange(Key) };
        change?.Invoke(options);
        var api = new MockedApi(options);
        api.Mock.When("*/auth/api-key").Respond("application/json", answer);
        api.Mock.When("*/webhooks/*").Respond("application/json", Wire.Webhook);
        return api;
    }
}
