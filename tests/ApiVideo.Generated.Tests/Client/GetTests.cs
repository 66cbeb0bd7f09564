using System.Net;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Getting one webhook.</summary>
internal sealed class GetTests
{
    [Test]
    public async Task The_request_is_exact()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Wire.Webhook);

        await api.Webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(api.OnlyRequest.Method, Is.EqualTo("GET"));
            Assert.That(api.OnlyRequest.Url, Is.EqualTo("https://ws.api.video/webhooks/webhook_1"));
            Assert.That(api.OnlyRequest.Body, Is.Null);
            Assert.That(api.OnlyRequest.Headers, Is.EqualTo(new[]
            {
                "AV-Origin-Client: ApiVideo.Generated:1.0.0",
                "Accept: application/json",
                "Authorization: Basic dGVzdC1hcGkta2V5Og==",
                "User-Agent: ApiVideoClient/1",
            }));
        });
    }

    [Test]
    public async Task Status_200_gives_the_webhook()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Wire.Webhook);

        var response = await api.Webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(response.Value.SignatureSecret, Is.EqualTo(Wire.Secret));
        });
    }

    [Test]
    public void Status_404_is_not_declared_and_throws_the_base_exception()
    {
        using var api = MockedApi.Answering(HttpStatusCode.NotFound, Wire.NotFound, ("X-RateLimit-Remaining", "3"));

        var exception = Assert.ThrowsAsync<ApiException>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.GetType(), Is.EqualTo(typeof(ApiException)));
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(exception.ResponseBody, Is.EqualTo(Wire.NotFound));
            Assert.That(exception.RateLimit.Remaining, Is.EqualTo(3));
            Assert.That(exception.Message, Is.EqualTo("Webhooks.Get: 404 Not Found (GET /webhooks/{webhookId})"));
        });
    }

    [Test]
    public void Status_429_throws_the_typed_exception()
    {
        using var api = MockedApi.Answering(HttpStatusCode.TooManyRequests, Wire.TooManyRequests);

        var exception = Assert.ThrowsAsync<ApiException<TooManyRequests>>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.That(exception.Error, Is.EqualTo(new TooManyRequests
        {
            Type = "https://docs.api.video/reference/too-many-requests",
            Title = "Too many requests.",
            Status = 429,
        }));
    }
}
