using System.Net;
using RichardSzalay.MockHttp;

namespace ApiVideo.Generated.Tests.Client;

/// <summary>No answer at all: what the HTTP client throws comes through as it is.</summary>
internal sealed class TransportTests
{
    [Test]
    public void An_HttpRequestException_passes_unchanged()
    {
        var failure = new HttpRequestException(HttpRequestError.NameResolutionError, "no such host");
        using var api = new MockedApi();
        api.Mock.When("*").Throw(failure);

        Assert.That(
            Assert.ThrowsAsync<HttpRequestException>(() => api.Webhooks.GetAsync("webhook_1")),
            Is.SameAs(failure));
    }

    [Test]
    public void Every_method_takes_the_token()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        using var api = MockedApi.Answering(HttpStatusCode.OK, Wire.Webhook);
        var payload = new WebhooksCreationPayload { Events = [], Url = "https://example.com" };

        Assert.Multiple(() =>
        {
            Assert.CatchAsync<OperationCanceledException>(() => api.Webhooks.CreateAsync(payload, cancellation.Token));
            Assert.CatchAsync<OperationCanceledException>(() => api.Webhooks.GetAsync("webhook_1", cancellation.Token));
            Assert.CatchAsync<OperationCanceledException>(() => api.Webhooks.DeleteAsync("webhook_1", cancellation.Token));
            Assert.CatchAsync<OperationCanceledException>(() => api.Webhooks.ListAsync(cancellationToken: cancellation.Token));
            Assert.That(api.Recorder.Sent, Is.Empty);
        });
    }

    [Test]
    public async Task Cancellation_while_the_server_thinks_ends_the_call_with_its_token()
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var cancellation = new CancellationTokenSource();
        using var handler = new WaitingHandler(reached);
        using var httpClient = new HttpClient(handler);
        using var client = new ApiVideoClient(httpClient, new ApiVideoClientOptions());

        var call = client.Webhooks.GetAsync("webhook_1", cancellation.Token);
        await reached.Task;
        await cancellation.CancelAsync();

        var exception = Assert.CatchAsync<OperationCanceledException>(() => call);
        Assert.That(exception!.CancellationToken, Is.EqualTo(cancellation.Token));
    }

    [Test]
    public void The_timeout_of_the_HTTP_client_passes_unchanged()
    {
        using var handler = new WaitingHandler(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        using var httpClient = new HttpClient(handler) { Timeout = TimeSpan.FromMilliseconds(50) };
        using var client = new ApiVideoClient(httpClient, new ApiVideoClientOptions());

        var exception = Assert.ThrowsAsync<TaskCanceledException>(() => client.Webhooks.GetAsync("webhook_1"));

        Assert.That(exception.InnerException, Is.InstanceOf<TimeoutException>());
    }

    [Test]
    public void The_timeout_of_the_HTTP_client_holds_for_the_body_too()
    {
        using var content = new StreamContent(new StallingStream());
        using var api = MockedApi.Answering(HttpStatusCode.OK, content);
        api.HttpClient.Timeout = TimeSpan.FromMilliseconds(50);

        var exception = Assert.ThrowsAsync<TaskCanceledException>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.That(exception.InnerException, Is.InstanceOf<TimeoutException>());
    }

    [Test]
    public async Task Cancellation_in_the_body_needs_no_timeout()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new StallingStream();
        using var content = new StreamContent(stream);
        using var api = MockedApi.Answering(HttpStatusCode.OK, content);
        api.HttpClient.Timeout = Timeout.InfiniteTimeSpan;

        var call = api.Webhooks.GetAsync("webhook_1", cancellation.Token);
        await stream.Reached.Task;
        await cancellation.CancelAsync();

        Assert.CatchAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public void The_size_limit_of_the_HTTP_client_holds()
    {
        using var api = MockedApi.Answering(HttpStatusCode.OK, $$"""{"url":"{{new string('x', 2000)}}"}""");
        api.HttpClient.MaxResponseContentBufferSize = 1000;

        var exception = Assert.ThrowsAsync<HttpRequestException>(() => api.Webhooks.GetAsync("webhook_1"));

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ConfigurationLimitExceeded));
    }

    [Test]
    public async Task The_HTTP_version_of_the_HTTP_client_is_asked_for()
    {
        Version? version = null;
        using var api = new MockedApi();
        api.HttpClient.DefaultRequestVersion = HttpVersion.Version20;
        api.Mock.When("*").Respond(request =>
        {
            version = request.Version;
            return MockedApi.Response(HttpStatusCode.OK, Wire.Webhook);
        });

        await api.Webhooks.GetAsync("webhook_1");

        Assert.That(version, Is.EqualTo(HttpVersion.Version20));
    }

    private sealed class WaitingHandler(TaskCompletionSource reached) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("Nobody waits that long.");
        }
    }

    private sealed class StallingStream : MemoryStream
    {
        internal TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
