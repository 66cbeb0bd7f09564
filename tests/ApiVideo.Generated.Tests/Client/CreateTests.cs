using System.Net;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Creating a webhook.</summary>
internal sealed class CreateTests
{
    private static readonly WebhooksCreationPayload Payload = new()
    {
        Events = [WebhookEventType.VideoEncodingQualityCompleted, "video.of.tomorrow"],
        Url = "https://example.com/webhooks?a=1&b=ü",
    };

    [Test]
    public async Task The_request_is_exact()
    {
        using var api = MockedApi.Answering(HttpStatusCode.Created, Wire.Webhook);

        await api.Webhooks.CreateAsync(Payload);

        Assert.Multiple(() =>
        {
            Assert.That(api.OnlyRequest.Method, Is.EqualTo("POST"));
            Assert.That(api.OnlyRequest.Url, Is.EqualTo("https://ws.api.video/webhooks"));
            Assert.That(
                api.OnlyRequest.Body,
                Is.EqualTo("""{"events":["video.encoding.quality.completed","video.of.tomorrow"],"url":"https://example.com/webhooks?a=1&b=ü"}"""));
            Assert.That(api.OnlyRequest.Headers, Is.EqualTo(new[]
            {
                "AV-Origin-Client: ApiVideo.Generated:1.0.0",
                "Accept: application/json",
                "Authorization: Basic dGVzdC1hcGkta2V5Og==",
                "Content-Type: application/json",
                "User-Agent: ApiVideoClient/1",
            }));
        });
    }

    [Test]
    public async Task Status_201_gives_the_webhook_with_its_limits()
    {
        using var api = MockedApi.Answering(
            HttpStatusCode.Created,
            Wire.Webhook,
            ("X-RateLimit-Limit", "100"),
            ("X-RateLimit-Remaining", "99"),
            ("X-RateLimit-Retry-After", "42"));

        var response = await api.Webhooks.CreateAsync(Payload);

        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(response.Value.WebhookId, Is.EqualTo("webhook_1"));
            Assert.That(response.Value.CreatedAt, Is.EqualTo(new DateTimeOffset(2021, 1, 8, 14, 12, 18, TimeSpan.Zero)));
            Assert.That(response.Value.Events, Is.EqualTo(new[] { WebhookEventType.VideoEncodingQualityCompleted }));
            Assert.That(response.Value.Url, Is.EqualTo("https://example.com/webhooks"));
            Assert.That(response.Value.SignatureSecret, Is.EqualTo(Wire.Secret));
            Assert.That(response.RateLimit.Limit, Is.EqualTo(100));
            Assert.That(response.RateLimit.Remaining, Is.EqualTo(99));
            Assert.That(response.RateLimit.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(42)));
        });
    }

    [Test]
    public void Status_400_throws_every_problem()
    {
        using var api = MockedApi.Answering(HttpStatusCode.BadRequest, Wire.BadRequest, ("X-RateLimit-Remaining", "7"));

        var exception = Assert.ThrowsAsync<ApiException<BadRequest>>(() => api.Webhooks.CreateAsync(Payload));

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(exception.Error.Type, Is.EqualTo("https://docs.api.video/reference/attribute-required"));
            Assert.That(exception.Error.Title, Is.EqualTo("This attribute is required."));
            Assert.That(exception.Error.Name, Is.EqualTo("events"));
            Assert.That(exception.Error.Status, Is.EqualTo(400));
            Assert.That(exception.Error.Problems!.Select(problem => problem.Name), Is.EqualTo(new[] { "events", "url" }));
            Assert.That(exception.ResponseBody, Is.EqualTo(Wire.BadRequest));
            Assert.That(exception.RateLimit.Remaining, Is.EqualTo(7));
            Assert.That(exception.Message, Is.EqualTo("Webhooks.Create: 400 Bad Request (POST /webhooks)"));
        });
    }

    [Test]
    public void Status_429_throws_when_to_come_back()
    {
        using var api = MockedApi.Answering(
            HttpStatusCode.TooManyRequests,
            Wire.TooManyRequests,
            ("X-RateLimit-Remaining", "0"),
            ("X-RateLimit-Retry-After", "17"));

        var exception = Assert.ThrowsAsync<ApiException<TooManyRequests>>(() => api.Webhooks.CreateAsync(Payload));

        Assert.Multiple(() =>
        {
            Assert.That(exception.Error.Title, Is.EqualTo("Too many requests."));
            Assert.That(exception.Error.Status, Is.EqualTo(429));
            Assert.That(exception.RateLimit.Remaining, Is.Zero);
            Assert.That(exception.RateLimit.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(17)));
            Assert.That(exception.Operation.Name, Is.EqualTo("Webhooks.Create"));
        });
    }

    [Test]
    public void Status_500_throws_the_base_exception()
    {
        using var api = MockedApi.Answering(HttpStatusCode.InternalServerError, """{"title":"Oops"}""");

        var exception = Assert.ThrowsAsync<ApiException>(() => api.Webhooks.CreateAsync(Payload));

        Assert.Multiple(() =>
        {
            Assert.That(exception.GetType(), Is.EqualTo(typeof(ApiException)));
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
            Assert.That(exception.ResponseBody, Is.EqualTo("""{"title":"Oops"}"""));
            Assert.That(exception.InnerException, Is.Null);
        });
    }

    [Test]
    public void No_payload_throws_before_anything_is_sent()
    {
        using var api = MockedApi.Answering(HttpStatusCode.Created, Wire.Webhook);

        var exception = Assert.ThrowsAsync<ArgumentNullException>(() => api.Webhooks.CreateAsync(null!));

        Assert.Multiple(() =>
        {
            Assert.That(exception.ParamName, Is.EqualTo("body"));
            Assert.That(api.Recorder.Sent, Is.Empty);
        });
    }

    [Test]
    public async Task An_empty_list_of_events_is_sent_as_one()
    {
        using var api = MockedApi.Answering(HttpStatusCode.Created, Wire.Webhook);

        await api.Webhooks.CreateAsync(new WebhooksCreationPayload { Events = [], Url = "" });

        Assert.That(api.OnlyRequest.Body, Is.EqualTo("""{"events":[],"url":""}"""));
    }
}
