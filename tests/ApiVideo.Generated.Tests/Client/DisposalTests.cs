using System.Net;
using RichardSzalay.MockHttp;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>Responses and requests are disposed however a call ends, and HTTP clients by whoever made them.</summary>
internal sealed class DisposalTests
{
    [TestCase(HttpStatusCode.OK, Wire.Webhook)]
    [TestCase(HttpStatusCode.Created, Wire.Webhook)]
    public async Task After_a_success(HttpStatusCode status, string body)
    {
        using var content = new TrackedContent(body);
        using var api = MockedApi.Answering(status, content);

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(content.IsDisposed, Is.True);
    }

    [TestCase(HttpStatusCode.NoContent)]
    [TestCase(HttpStatusCode.OK)]
    public async Task After_a_success_without_a_value(HttpStatusCode status)
    {
        using var content = new TrackedContent("");
        using var api = MockedApi.Answering(status, content);

        await api.Webhooks.DeleteAsync("webhook_1");

        Assert.That(content.IsDisposed, Is.True);
    }

    [TestCase(HttpStatusCode.OK, "not JSON")]
    [TestCase(HttpStatusCode.OK, "")]
    [TestCase(HttpStatusCode.NotFound, Wire.NotFound)]
    [TestCase(HttpStatusCode.TooManyRequests, Wire.TooManyRequests)]
    [TestCase(HttpStatusCode.TooManyRequests, "not JSON")]
    [TestCase(HttpStatusCode.InternalServerError, Wire.Html)]
    [TestCase(HttpStatusCode.InternalServerError, "")]
    public void After_a_failure(HttpStatusCode status, string body)
    {
        using var content = new TrackedContent(body);
        using var api = MockedApi.Answering(status, content);

        Assert.CatchAsync<ApiException>(() => api.Webhooks.GetAsync("webhook_1"));
        Assert.That(content.IsDisposed, Is.True);
    }

    [Test]
    public void After_a_body_that_breaks_off()
    {
        using var content = new TrackedContent(Wire.Webhook) { BeforeReading = _ => throw new IOException("cut") };
        using var api = MockedApi.Answering(HttpStatusCode.OK, content);

        var exception = Assert.ThrowsAsync<HttpRequestException>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That(exception.InnerException, Is.InstanceOf<IOException>());
            Assert.That(content.IsDisposed, Is.True);
        });
    }

    [Test]
    public async Task After_a_cancellation_in_the_body()
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var cancellation = new CancellationTokenSource();
        using var content = new TrackedContent(Wire.Webhook)
        {
            BeforeReading = async cancellationToken =>
            {
                reached.SetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            },
        };
        using var api = MockedApi.Answering(HttpStatusCode.OK, content);

        var call = api.Webhooks.GetAsync("webhook_1", cancellation.Token);
        await reached.Task;
        await cancellation.CancelAsync();

        Assert.CatchAsync<OperationCanceledException>(() => call);
        Assert.That(content.IsDisposed, Is.True);
    }

    [Test]
    public async Task The_request_is_disposed_too()
    {
        HttpContent? sent = null;
        using var api = new MockedApi();
        api.Mock.When("*").Respond(request =>
        {
            sent = request.Content;
            return MockedApi.Response(HttpStatusCode.Created, Wire.Webhook);
        });

        await api.Webhooks.CreateAsync(new WebhooksCreationPayload { Events = [], Url = "https://example.com" });

        Assert.ThrowsAsync<ObjectDisposedException>(() => sent!.ReadAsStringAsync());
    }

    [Test]
    public async Task An_injected_HTTP_client_outlives_the_client()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, Wire.Webhook);

        api.Client.Dispose();
        api.Client.Dispose();

        Assert.That(api.Recorder.IsDisposed, Is.False);
        Assert.That((await api.Webhooks.GetAsync("webhook_1")).Value.WebhookId, Is.EqualTo("webhook_1"));
    }

    [Test]
    public void An_HTTP_client_of_its_own_goes_with_the_client()
    {
        var client = new ApiVideoClient("key", new Uri("http://localhost:1"));
        client.Dispose();
        client.Dispose();

        Assert.ThrowsAsync<ObjectDisposedException>(() => client.Webhooks.GetAsync("webhook_1"));
    }

    [Test]
    public async Task What_was_read_outlives_the_response_and_later_calls()
    {
        using var api = new MockedApi();
        var call = 0;
        api.Mock.When("*").Respond(_ => MockedApi.Response(HttpStatusCode.OK, $$"""{"webhookId":"webhook_{{++call}}"}"""));

        var first = await api.Webhooks.GetAsync("webhook_1");
        for (var i = 0; i < 10; i++)
        {
            await api.Webhooks.GetAsync("webhook_1");
        }

        Assert.That(first.Value.WebhookId, Is.EqualTo("webhook_1"));
    }
}
