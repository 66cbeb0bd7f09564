using System.Net;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Code that takes the interface is tested with any mock; this is one.</summary>
internal sealed class MockingTests
{
    private static readonly ApiResponseHeaders Headers = ApiResponseHeaders.From([KeyValuePair.Create("X-RateLimit-Remaining", "3")]);

    [Test]
    public async Task A_mock_answers_with_a_value_and_headers()
    {
        var webhooks = Substitute.For<IWebhooksApi>();
        webhooks.GetAsync("webhook_1", Arg.Any<CancellationToken>())
            .Returns(new ApiResponse<Webhook>(new Webhook { WebhookId = "webhook_1" }, HttpStatusCode.OK, Headers));

        var answer = await webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(answer.Value.WebhookId, Is.EqualTo("webhook_1"));
            Assert.That(answer.RateLimit.Remaining, Is.EqualTo(3));
        });
    }

    [Test]
    public void A_mock_fails_as_the_API_does()
    {
        var webhooks = Substitute.For<IWebhooksApi>();
        var operation = new ApiOperation("Webhooks.Delete", HttpMethod.Delete, "/webhooks/{webhookId}");
        webhooks.DeleteAsync("gone").ThrowsAsync(new ApiException<NotFound>(operation, HttpStatusCode.NotFound, new NotFound { Title = "Gone." }, Headers));

        var exception = Assert.ThrowsAsync<ApiException<NotFound>>(() => webhooks.DeleteAsync("gone"));

        Assert.That(exception.Error.Title, Is.EqualTo("Gone."));
    }

    [Test]
    public async Task A_mock_gives_pages_as_a_stream()
    {
        var webhooks = Substitute.For<IWebhooksApi>();
        webhooks.ListAllAsync().ReturnsForAnyArgs(new[] { new Webhook { WebhookId = "a" }, new Webhook { WebhookId = "b" } }.ToAsyncEnumerable());

        var ids = new List<string?>();
        await foreach (var webhook in webhooks.ListAllAsync())
        {
            ids.Add(webhook.WebhookId);
        }

        Assert.That(ids, Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public async Task A_view_of_a_mock_is_the_mock()
    {
        var webhooks = Substitute.For<IWebhooksApi>();
        webhooks.DeleteAsync("webhook_1").Returns(new ApiResponse(HttpStatusCode.NoContent));

        var view = webhooks.With(new ApiCallOptions { Timeout = TimeSpan.FromSeconds(1) });
        await view.DeleteAsync("webhook_1");

        Assert.That(view, Is.SameAs(webhooks));
        await webhooks.Received(1).DeleteAsync("webhook_1");
    }

    [Test]
    public void A_view_of_the_API_is_another()
    {
        using var client = new ApiVideoClient("key");
        IWebhooksApi webhooks = client.Webhooks;

        Assert.That(webhooks.With(new ApiCallOptions()), Is.InstanceOf<WebhooksApi>().And.Not.SameAs(webhooks));
    }
}
