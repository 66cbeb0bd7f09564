using System.Net;
using RichardSzalay.MockHttp;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Values stay what they are on their way into an address, and lead nowhere else.</summary>
internal sealed class AddressTests
{
    private static readonly object[][] Values =
    [
        ["a/b", "a%2Fb"],
        ["a?b", "a%3Fb"],
        ["100%", "100%25"],
        ["%2F", "%252F"],
        ["a b", "a%20b"],
        ["é☃😀", "%C3%A9%E2%98%83%F0%9F%98%80"],
        ["a+b", "a%2Bb"],
        ["a&b", "a%26b"],
        ["a=b", "a%3Db"],
        ["a#b", "a%23b"],
        ["a\\b", "a%5Cb"],
        ["a:b@c", "a%3Ab%40c"],
        ["a\r\nb", "a%0D%0Ab"],
        ["../../admin", "..%2F..%2Fadmin"],
        ["...", "..."],
        ["AZaz09-._~", "AZaz09-._~"],
    ];

    [TestCaseSource(nameof(Values))]
    public async Task A_value_in_the_path_is_escaped(string value, string escaped)
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Wire.Webhook);

        await api.Webhooks.GetAsync(value);

        Assert.That(api.OnlyRequest.Url, Is.EqualTo("https://ws.api.video/webhooks/" + escaped));
    }

    [TestCaseSource(nameof(Values))]
    public async Task A_value_in_the_path_of_a_deletion_is_escaped(string value, string escaped)
    {
        using var api = MockedApi.Answering(HttpStatusCode.NoContent);

        await api.Webhooks.DeleteAsync(value);

        Assert.That(api.OnlyRequest.Url, Is.EqualTo("https://ws.api.video/webhooks/" + escaped));
    }

    [TestCaseSource(nameof(Values))]
    public async Task A_value_in_the_query_is_escaped(string value, string escaped)
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Wire.Page(1, 1));

        await api.Webhooks.ListAsync(events: value, pageSize: 5);

        Assert.That(api.OnlyRequest.Url, Is.EqualTo($"https://ws.api.video/webhooks?events={escaped}&pageSize=5"));
    }

    [Test]
    public void A_value_that_means_another_path_throws([Values("", ".", "..")] string webhookId)
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Wire.Webhook);

        var get = Assert.ThrowsAsync<ArgumentException>(() => api.Webhooks.GetAsync(webhookId));
        var delete = Assert.ThrowsAsync<ArgumentException>(() => api.Webhooks.DeleteAsync(webhookId));

        Assert.Multiple(() =>
        {
            Assert.That(get.ParamName, Is.EqualTo("webhookId"));
            Assert.That(delete.ParamName, Is.EqualTo("webhookId"));
            Assert.That(api.Recorder.Sent, Is.Empty);
        });
    }

    [Test]
    public void No_value_in_the_path_throws()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Wire.Webhook);

        Assert.Multiple(() =>
        {
            Assert.ThrowsAsync<ArgumentNullException>(() => api.Webhooks.GetAsync(null!));
            Assert.ThrowsAsync<ArgumentNullException>(() => api.Webhooks.DeleteAsync(null!));
            Assert.That(api.Recorder.Sent, Is.Empty);
        });
    }

    [TestCase("https://proxy.example/video", "https://proxy.example/video/webhooks/webhook_1")]
    [TestCase("https://proxy.example/video/", "https://proxy.example/video/webhooks/webhook_1")]
    [TestCase("http://localhost:8080", "http://localhost:8080/webhooks/webhook_1")]
    public async Task Paths_are_appended_to_the_base_address(string baseAddress, string expected)
    {
        using var api = new MockedApi(new ApiVideoClientOptions { BaseAddress = new Uri(baseAddress) });
        api.Mock.When("*").Respond("application/json", Wire.Webhook);

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(api.OnlyRequest.Url, Is.EqualTo(expected));
    }

    [Test]
    public async Task The_base_address_of_the_injected_client_is_not_used()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Wire.Webhook);
        api.HttpClient.BaseAddress = new Uri("https://elsewhere.example/");

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(api.OnlyRequest.Url, Is.EqualTo("https://ws.api.video/webhooks/webhook_1"));
    }
}
