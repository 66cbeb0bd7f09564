using System.Net;
using RichardSzalay.MockHttp;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Making clients.</summary>
internal sealed class ConstructionTests
{
    [Test]
    public void The_servers_are_those_of_the_spec()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ApiVideoServer.Production, Is.EqualTo(new Uri("https://ws.api.video")));
            Assert.That(ApiVideoServer.Sandbox, Is.EqualTo(new Uri("https://sandbox.api.video")));
        });
    }

    [Test]
    public void Options_have_the_defaults_of_the_spec()
    {
        var options = new ApiVideoClientOptions();

        Assert.Multiple(() =>
        {
            Assert.That(options.BaseAddress, Is.EqualTo(ApiVideoServer.Production));
            Assert.That(options.Credential, Is.Null);
            Assert.That(options.UserAgent, Is.EqualTo("ApiVideoClient/1"));
        });
    }

    [Test]
    public async Task The_sandbox_is_another_host()
    {
        using var api = new MockedApi(new ApiVideoClientOptions { BaseAddress = ApiVideoServer.Sandbox });
        api.Mock.When("*").Respond("application/json", Wire.Webhook);

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(api.OnlyRequest.Url, Is.EqualTo("https://sandbox.api.video/webhooks/webhook_1"));
    }

    [Test]
    public async Task The_user_agent_is_the_one_of_the_options()
    {
        using var api = new MockedApi(new ApiVideoClientOptions { UserAgent = "shop/2.1 (+https://shop.example)" });
        api.Mock.When("*").Respond("application/json", Wire.Webhook);

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(api.OnlyRequest.Header("User-Agent"), Is.EqualTo("shop/2.1 (+https://shop.example)"));
    }

    [Test]
    public void A_key_is_all_that_a_client_needs()
    {
        using var production = new ApiVideoClient("key");
        using var sandbox = new ApiVideoClient("key", ApiVideoServer.Sandbox);
        using var emitted = new ApiVideoClient(new ApiVideoClientOptions { Credential = ApiVideoCredential.Bearer("token") });

        Assert.Multiple(() =>
        {
            Assert.That(production.Webhooks, Is.Not.Null);
            Assert.That(sandbox.Webhooks, Is.Not.SameAs(production.Webhooks));
            Assert.That(emitted.Webhooks, Is.Not.Null);
        });
    }

    [Test]
    public void A_key_that_is_none_is_refused()
    {
        Assert.Multiple(() =>
        {
            Assert.Throws<ArgumentException>(() => _ = new ApiVideoClient(""));
            Assert.Throws<ArgumentNullException>(() => _ = new ApiVideoClient((string)null!));
            Assert.Throws<ArgumentException>(() => _ = new ApiVideoClient("", ApiVideoServer.Sandbox));
            Assert.Throws<ArgumentException>(() => _ = new ApiVideoClient("a:b"));
        });
    }

    [Test]
    public void Missing_arguments_are_refused()
    {
        using var httpClient = new HttpClient();

        Assert.Multiple(() =>
        {
            Assert.Throws<ArgumentNullException>(() => _ = new ApiVideoClient((ApiVideoClientOptions)null!));
            Assert.Throws<ArgumentNullException>(() => _ = new ApiVideoClient(httpClient, null!));
            Assert.Throws<ArgumentNullException>(() => _ = new ApiVideoClient((HttpClient)null!, new ApiVideoClientOptions()));
            Assert.Throws<ArgumentNullException>(() => _ = new ApiVideoClient("key", null!));
            Assert.Throws<ArgumentNullException>(() => _ = new ApiVideoClient(new ApiVideoClientOptions { UserAgent = null! }));
        });
    }

    [TestCase("/webhooks")]
    [TestCase("ftp://ws.api.video")]
    [TestCase("https://user:password@ws.api.video")]
    [TestCase("https://ws.api.video?a=b")]
    [TestCase("https://ws.api.video#a")]
    public void A_base_address_that_paths_cannot_be_appended_to_is_refused(string address)
    {
        var server = new Uri(address, UriKind.RelativeOrAbsolute);

        Assert.Multiple(() =>
        {
            Assert.Throws<ArgumentException>(() => _ = new ApiVideoClient("key", server));
            Assert.Throws<ArgumentException>(() => _ = new ApiVideoClient(new ApiVideoClientOptions { BaseAddress = server }));
        });
    }

    [Test]
    public async Task Two_clients_share_an_HTTP_client_and_nothing_else()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Wire.Webhook);
        using var other = new ApiVideoClient(api.HttpClient, new ApiVideoClientOptions
        {
            BaseAddress = ApiVideoServer.Sandbox,
            Credential = ApiVideoCredential.Bearer("other"),
        });

        await other.Webhooks.GetAsync("webhook_1");
        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(
            api.Recorder.Sent.Select(request => $"{new Uri(request.Url).Host} {request.Header("Authorization")}"),
            Is.EqualTo(new[] { "sandbox.api.video Bearer other", "ws.api.video Basic dGVzdC1hcGkta2V5Og==" }));
    }
}
