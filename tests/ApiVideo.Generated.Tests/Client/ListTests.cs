using System.Net;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Listing one page of webhooks.</summary>
internal sealed class ListTests
{
    private const string Page =
        """
        {
          "data": [{"webhookId": "webhook_1"}, {"webhookId": "webhook_2", "events": []}],
          "pagination": {
            "itemsTotal": 6, "pagesTotal": 3, "pageSize": 2, "currentPage": 2, "currentPageItems": 2,
            "links": [{"rel": "next", "uri": "https://ws.api.video/webhooks?currentPage=3&pageSize=2"}]
          }
        }
        """;

    [Test]
    public async Task Nothing_is_sent_of_parameters_that_are_left_out()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Page);

        await api.Webhooks.ListAsync();

        Assert.Multiple(() =>
        {
            Assert.That(api.OnlyRequest.Method, Is.EqualTo("GET"));
            Assert.That(api.OnlyRequest.Url, Is.EqualTo("https://ws.api.video/webhooks"));
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
    public async Task Each_parameter_is_sent_alone()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Page);

        await api.Webhooks.ListAsync(events: "video.source.recorded");
        await api.Webhooks.ListAsync(currentPage: 2);
        await api.Webhooks.ListAsync(pageSize: 30);
        await api.Webhooks.ListAsync(events: "");

        Assert.That(api.Recorder.Sent.Select(request => request.Url), Is.EqualTo(new[]
        {
            "https://ws.api.video/webhooks?events=video.source.recorded",
            "https://ws.api.video/webhooks?currentPage=2",
            "https://ws.api.video/webhooks?pageSize=30",
            "https://ws.api.video/webhooks?events=",
        }));
    }

    [Test]
    public async Task All_parameters_are_sent_together()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Page);

        await api.Webhooks.ListAsync("video.source.recorded", 2, 30);

        Assert.That(
            api.OnlyRequest.Url,
            Is.EqualTo("https://ws.api.video/webhooks?events=video.source.recorded&currentPage=2&pageSize=30"));
    }

    [Test]
    [SetCulture("ar-SA")]
    public async Task Numbers_are_written_the_same_in_every_culture()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Page);

        await api.Webhooks.ListAsync(currentPage: -1, pageSize: int.MaxValue);

        Assert.That(api.OnlyRequest.Url, Is.EqualTo("https://ws.api.video/webhooks?currentPage=-1&pageSize=2147483647"));
    }

    [Test]
    public async Task Status_200_gives_the_page()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Page, ("X-RateLimit-Limit", "100"));

        var response = await api.Webhooks.ListAsync();
        var pagination = response.Value.Pagination;

        Assert.Multiple(() =>
        {
            Assert.That(response.Value.Data.Select(webhook => webhook.WebhookId), Is.EqualTo(new[] { "webhook_1", "webhook_2" }));
            Assert.That(response.Value.Data[0].Events, Is.Null);
            Assert.That(response.Value.Data[1].Events, Is.Empty);
            Assert.That(pagination.ItemsTotal, Is.EqualTo(6));
            Assert.That(pagination.PagesTotal, Is.EqualTo(3));
            Assert.That(pagination.PageSize, Is.EqualTo(2));
            Assert.That(pagination.CurrentPage, Is.EqualTo(2));
            Assert.That(pagination.CurrentPageItems, Is.EqualTo(2));
            Assert.That(pagination.Links.Single().Rel, Is.EqualTo("next"));
            Assert.That(pagination.Links.Single().Uri, Is.EqualTo(new Uri("https://ws.api.video/webhooks?currentPage=3&pageSize=2")));
            Assert.That(response.Headers.XRateLimitLimit, Is.EqualTo(100));
        });
    }

    [Test]
    public void Status_429_throws_the_typed_exception()
    {
        using var api = MockedApi.Answering(HttpStatusCode.TooManyRequests, Wire.TooManyRequests);

        var exception = Assert.ThrowsAsync<ApiException<TooManyRequests>>(() => api.Webhooks.ListAsync());

        Assert.Multiple(() =>
        {
            Assert.That(exception.Error.Status, Is.EqualTo(429));
            Assert.That(exception.Message, Is.EqualTo("Webhooks.List: 429 Too Many Requests (GET /webhooks)"));
        });
    }
}
