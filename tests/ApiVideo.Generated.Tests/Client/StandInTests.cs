using System.Net;
using System.Runtime.CompilerServices;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Users can put their own in place of the API, and take values out of responses.</summary>
internal sealed class StandInTests
{
    [Test]
    public async Task The_interface_can_be_implemented_by_hand()
    {
        IWebhooksApi api = new WebhooksInMemory();

        Webhook created = await api.CreateAsync(new WebhooksCreationPayload { Events = ["video.source.recorded"], Url = "https://example.com" });
        var page = await api.ListAsync();

        Assert.Multiple(() =>
        {
            Assert.That(page.Value.Data, Is.EqualTo(new[] { created }));
            Assert.That(page.RateLimit.Remaining, Is.EqualTo(7));
            Assert.That(page.Headers.XRateLimitRemaining, Is.EqualTo(7));
            Assert.ThrowsAsync<ApiException<NotFound>>(() => api.DeleteAsync("unknown"));
        });
    }

    [Test]
    public void The_client_has_the_interface()
    {
        using var client = new ApiVideoClient("key");

        Assert.That(client.Webhooks, Is.InstanceOf<IWebhooksApi>());
    }

    [Test]
    public void A_response_converts_to_its_value()
    {
        var webhook = new Webhook { WebhookId = "webhook_1" };
        var response = new ApiResponse<Webhook>(webhook, HttpStatusCode.Created);

        Webhook converted = response;

        Assert.Multiple(() =>
        {
            Assert.That(converted, Is.SameAs(webhook));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(response.RateLimit.Limit, Is.Null);
            Assert.Throws<ArgumentNullException>(() => converted = ((ApiResponse<Webhook>)null!)!);
        });
    }

    [Test]
    public void Default_headers_are_empty()
    {
        ApiResponseHeaders headers = default;

        Assert.Multiple(() =>
        {
            Assert.That(headers.XRateLimitLimit, Is.Null);
            Assert.That(headers.TryGetValue("X-RateLimit-Limit", out _), Is.False);
            Assert.That(headers.GetValues("X-RateLimit-Limit"), Is.Empty);
            Assert.That(default(RateLimit).Remaining, Is.Null);
        });
    }

    private sealed class WebhooksInMemory : IWebhooksApi
    {
        private static readonly ApiResponseHeaders Headers = ApiResponseHeaders.From([KeyValuePair.Create("X-RateLimit-Remaining", "7")]);
        private readonly List<Webhook> _webhooks = [];

        public Task<ApiResponse<Webhook>> CreateAsync(WebhooksCreationPayload body, CancellationToken cancellationToken = default)
        {
            _webhooks.Add(new Webhook { WebhookId = $"webhook_{_webhooks.Count}", Url = body.Url, Events = body.Events });
            return Task.FromResult(new ApiResponse<Webhook>(_webhooks[^1], HttpStatusCode.Created, Headers));
        }

        public Task<ApiResponse> DeleteAsync(string webhookId, CancellationToken cancellationToken = default) =>
            _webhooks.RemoveAll(webhook => webhook.WebhookId == webhookId) > 0
                ? Task.FromResult(new ApiResponse(HttpStatusCode.NoContent, Headers))
                : throw new ApiException<NotFound>(
                    new ApiOperation("Webhooks.Delete", HttpMethod.Delete, "/webhooks/{webhookId}"),
                    HttpStatusCode.NotFound,
                    new NotFound(),
                    Headers);

        public Task<ApiResponse<Webhook>> GetAsync(string webhookId, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ApiResponse<Webhook>(_webhooks.Single(webhook => webhook.WebhookId == webhookId)));

        public async IAsyncEnumerable<Webhook> ListAllAsync(
            string? events = null,
            int? pageSize = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var webhook in (await ListAsync(events, 1, pageSize, cancellationToken)).Value.Data)
            {
                yield return webhook;
            }
        }

        public Task<ApiResponse<WebhooksListResponse>> ListAsync(
            string? events = null,
            int? currentPage = null,
            int? pageSize = null,
            CancellationToken cancellationToken = default)
        {
            var page = new WebhooksListResponse { Data = [.. _webhooks], Pagination = new Pagination { Links = [] } };
            return Task.FromResult(new ApiResponse<WebhooksListResponse>(page, headers: Headers));
        }
    }
}
