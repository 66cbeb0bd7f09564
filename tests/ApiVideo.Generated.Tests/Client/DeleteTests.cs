using System.Net;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Deleting a webhook.</summary>
internal sealed class DeleteTests
{
    [Test]
    public async Task The_request_is_exact()
    {
        using var api = MockedApi.Answering(HttpStatusCode.NoContent);

        await api.Webhooks.DeleteAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(api.OnlyRequest.Method, Is.EqualTo("DELETE"));
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
    public async Task Status_204_gives_the_limits_and_no_value()
    {
        using var api = MockedApi.Answering(HttpStatusCode.NoContent, body: null, ("X-RateLimit-Remaining", "98"));

        var response = await api.Webhooks.DeleteAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(response.GetType(), Is.EqualTo(typeof(ApiResponse)));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(response.RateLimit.Remaining, Is.EqualTo(98));
        });
    }

    [Test]
    public async Task A_body_that_nobody_declared_is_ignored()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, "not JSON");

        var response = await api.Webhooks.DeleteAsync("webhook_1");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void Status_404_throws_the_typed_exception()
    {
        using var api = MockedApi.Answering(HttpStatusCode.NotFound, Wire.NotFound);

        var exception = Assert.ThrowsAsync<ApiException<NotFound>>(() => api.Webhooks.DeleteAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.Error, Is.EqualTo(new NotFound
            {
                Type = "https://docs.api.video/reference/resource-not-found",
                Title = "The requested resource was not found.",
                Name = "webhookId",
                Status = 404,
            }));
            Assert.That(exception.Message, Is.EqualTo("Webhooks.Delete: 404 Not Found (DELETE /webhooks/{webhookId})"));
        });
    }

    [Test]
    public void Status_429_throws_the_typed_exception()
    {
        using var api = MockedApi.Answering(HttpStatusCode.TooManyRequests, Wire.TooManyRequests);

        var exception = Assert.ThrowsAsync<ApiException<TooManyRequests>>(() => api.Webhooks.DeleteAsync("webhook_1"));

        Assert.That(exception.Error.Status, Is.EqualTo(429));
    }
}
