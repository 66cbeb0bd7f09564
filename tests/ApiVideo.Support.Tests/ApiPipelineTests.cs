using System.Globalization;
using System.Net;
using System.Text;

namespace ApiVideo.Support.Tests;

/// <summary>Whole calls: what is sent, what is made of the answer, and that nothing is left open.</summary>
public sealed class ApiPipelineTests
{
    private const string Hook = """{"webhookId":"w","url":"https://a/é"}""";
    private static readonly (string, string) Json = ("Content-Type", "application/json");

    [Test]
    public async Task A_success_is_read_and_its_stream_disposed()
    {
        using var body = TestClient.Body(Hook);
        using var handler = new ScriptedHandler(HttpStatusCode.OK, body, Json, ("X-RateLimit-Remaining", "99"));
        var response = await TestClient.Client(handler).Webhooks.GetAsync("w/1");

        Assert.Multiple(() =>
        {
            Assert.That(response.Value.Url, Is.EqualTo("https://a/é"));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(response.RateLimit.Remaining, Is.EqualTo(99));
            Assert.That(response.Headers.XRateLimitRemaining, Is.EqualTo(99));
            Assert.That(response.Headers.GetString("Content-Type"), Is.EqualTo("application/json"));
            Assert.That(handler.RequestUri?.AbsoluteUri, Is.EqualTo("https://ws.api.video/webhooks/w%2F1"));
            Assert.That(handler.RequestHeaders, Does.Contain("Accept: application/json").And.Contain("User-Agent: ApiVideoClient/1"));
            Assert.That(handler.Authorization, Is.EqualTo("Basic a2V5Og=="));
            Assert.That(body.IsDisposed, Is.True);
        });
    }

    [Test]
    public async Task A_body_is_sent_as_JSON()
    {
        using var handler = new ScriptedHandler(HttpStatusCode.Created, TestClient.Body(Hook), Json);
        await TestClient.Client(handler).Webhooks.CreateAsync(new WebhooksCreationPayload { Events = ["a.b"], Url = "https://x/?a&b" });

        Assert.That(handler.RequestBody, Is.EqualTo("""{"events":["a.b"],"url":"https://x/?a&b"}"""));
    }

    [TestCase(1)]
    [TestCase(7)]
    public async Task A_body_in_pieces_is_read_whole(int pieceLength)
    {
        var many = new string('x', 70_000);
        using var body = new TrackedStream(Encoding.UTF8.GetBytes($$"""{"url":"{{many}}"}""")) { MaxRead = pieceLength };
        using var handler = new ScriptedHandler(HttpStatusCode.OK, body, Json);
        var response = await TestClient.Client(handler).Webhooks.GetAsync("w");

        Assert.That(response.Value.Url, Is.EqualTo(many));
    }

    [TestCase("5")]
    [TestCase("99999999999999")]
    [TestCase("-1")]
    public async Task A_wrong_length_in_the_header_does_no_harm(string length)
    {
        using var handler = new ScriptedHandler(HttpStatusCode.OK, TestClient.Body(Hook), Json, ("Content-Length", length));
        var response = await TestClient.Client(handler).Webhooks.GetAsync("w");

        Assert.That(response.Value.WebhookId, Is.EqualTo("w"));
    }

    [Test]
    public void The_text_of_a_huge_error_is_cut()
    {
        using var body = TestClient.Body(new string('é', 5_000_000));
        using var handler = new ScriptedHandler(HttpStatusCode.BadGateway, body);
        var exception = Assert.ThrowsAsync<ApiException>(() => TestClient.Client(handler).Webhooks.GetAsync("w"))!;

        Assert.Multiple(() =>
        {
            Assert.That(exception.ResponseBody, Is.EqualTo(new string('é', 32 * 1024)));
            Assert.That(body.ReachedEnd.Task.IsCompleted, Is.False, "An error of many megabytes is not worth its transfer.");
            Assert.That(body.IsDisposed, Is.True);
        });
    }

    [Test]
    public void A_success_longer_than_the_client_allows_is_refused()
    {
        using var body = TestClient.Body(Hook + new string(' ', 100_000));
        using var handler = new ScriptedHandler(HttpStatusCode.OK, body, Json);
        using var http = new HttpClient(handler) { MaxResponseContentBufferSize = 50_000 };

        Assert.Multiple(() =>
        {
            var exception = Assert.ThrowsAsync<HttpRequestException>(() => TestClient.Client(http).Webhooks.GetAsync("w"))!;
            Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ConfigurationLimitExceeded));
            Assert.That(body.IsDisposed, Is.True);
        });
    }

    [Test]
    public async Task Cancelling_within_the_body_ends_the_call()
    {
        using var body = new TrackedStream(Encoding.UTF8.GetBytes(Hook)) { MaxRead = 5, StallsAtEnd = true };
        using var handler = new ScriptedHandler(HttpStatusCode.OK, body, Json);
        using var cancellation = new CancellationTokenSource();
        var call = TestClient.Client(handler).Webhooks.GetAsync("w", cancellation.Token);
        await body.ReachedEnd.Task;
        await cancellation.CancelAsync();

        Assert.Multiple(() =>
        {
            Assert.That(async () => await call, Throws.InstanceOf<OperationCanceledException>());
            Assert.That(body.IsDisposed, Is.True);
        });
    }

    [Test]
    public void A_call_that_is_cancelled_before_it_starts_sends_nothing()
    {
        using var handler = new ScriptedHandler(HttpStatusCode.OK, TestClient.Body(Hook), Json);

        Assert.That(() => TestClient.Client(handler).Webhooks.GetAsync("w", new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(handler.RequestUri, Is.Null);
    }

    [Test]
    public void The_timeout_of_the_client_counts_for_the_body_too()
    {
        using var body = new TrackedStream(Encoding.UTF8.GetBytes(Hook)) { MaxRead = 5, StallsAtEnd = true };
        using var handler = new ScriptedHandler(HttpStatusCode.OK, body, Json);
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromMilliseconds(200) };

        Assert.Multiple(() =>
        {
            var exception = Assert.ThrowsAsync<TaskCanceledException>(() => TestClient.Client(http).Webhooks.GetAsync("w"))!;
            Assert.That(exception.InnerException, Is.InstanceOf<TimeoutException>());
            Assert.That(body.IsDisposed, Is.True);
        });
    }

    [Test]
    public void A_connection_that_breaks_within_the_body_is_an_HttpRequestException()
    {
        using var body = new TrackedStream(Encoding.UTF8.GetBytes("{")) { FailureAtEnd = new HttpIOException(HttpRequestError.ResponseEnded) };
        using var handler = new ScriptedHandler(HttpStatusCode.OK, body, Json);

        Assert.Multiple(() =>
        {
            var exception = Assert.ThrowsAsync<HttpRequestException>(() => TestClient.Client(handler).Webhooks.GetAsync("w"))!;
            Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ResponseEnded));
            Assert.That(body.IsDisposed, Is.True);
        });
    }

    [Test]
    public void A_failure_of_the_handler_passes_through_unchanged()
    {
        using var handler = new FailingHandler();
        var exception = Assert.ThrowsAsync<HttpRequestException>(() => TestClient.Client(handler).Webhooks.GetAsync("w"));

        Assert.That(exception, Is.SameAs(FailingHandler.Failure));
    }

    [TestCase("https://ws.api.video/other", true)]
    [TestCase("HTTPS://WS.API.VIDEO:443/other", true)]
    [TestCase("https://ws.api.video.evil.example/", false)]
    [TestCase("https://evil.example/https://ws.api.video/", false)]
    [TestCase("http://ws.api.video/", false)]
    [TestCase("https://ws.api.video:444/", false)]
    [TestCase("https://ws.api.video@evil.example/", false)]
    public async Task Credentials_go_to_the_configured_server_alone(string address, bool expected)
    {
        using var handler = new ScriptedHandler(HttpStatusCode.OK, TestClient.Body(Hook));
        using var http = new HttpClient(handler);
        var pipeline = TestClient.Pipeline(http, "https://ws.api.video/v1", ApiVideoCredential.Basic("key", ""));
        using var request = pipeline.CreateRequest(HttpMethod.Get, new Uri(address), "*/*");
        using var response = await pipeline.SendAsync(new ApiOperation("A.B", HttpMethod.Get, "/") { Security = [1] }, request, default);

        Assert.That(handler.Authorization, expected ? Is.EqualTo("Basic a2V5Og==") : Is.Null);
    }

    [Test]
    public async Task An_operation_without_security_sends_no_credentials()
    {
        using var handler = new ScriptedHandler(HttpStatusCode.OK, TestClient.Body("text"));
        using var http = new HttpClient(handler);
        var pipeline = TestClient.Pipeline(http, "https://ws.api.video", ApiVideoCredential.Basic("key", ""));
        using var request = pipeline.CreateRequest(HttpMethod.Get, new Uri("https://ws.api.video/"), "*/*");
        using var response = await pipeline.SendAsync(new ApiOperation("A.B", HttpMethod.Get, "/"), request, default);

        Assert.Multiple(() =>
        {
            Assert.That(handler.Authorization, Is.Null);
            Assert.That(response.Body, Is.EqualTo("text"u8.ToArray()));
            Assert.That(http.DefaultRequestHeaders, Is.Empty);
        });
    }

    [TestCase("webhooks")]
    [TestCase("ftp://ws.api.video")]
    [TestCase("https://user:password@ws.api.video")]
    [TestCase("https://ws.api.video/?a=b")]
    [TestCase("https://ws.api.video/#a")]
    public void A_base_address_that_cannot_serve_is_refused(string address)
    {
        using var http = new HttpClient();
        var exception = Assert.Throws<ArgumentException>(
            () => TestClient.Pipeline(http, address).Dispose())!;

        Assert.That(exception.Message, Does.Not.Contain("password"));
    }

    [Test]
    public void A_client_that_the_user_brings_is_not_disposed()
    {
        using var handler = new ScriptedHandler(HttpStatusCode.OK, TestClient.Body(Hook));
        using var http = new HttpClient(handler);
        var pipeline = TestClient.Pipeline(http, "https://ws.api.video");
        pipeline.Dispose();

        Assert.That(() => http.CancelPendingRequests(), Throws.Nothing);
    }

    [Test]
    public void A_client_of_its_own_is_disposed()
    {
        var pipeline = TestClient.Pipeline(null, "https://ws.api.video");
        pipeline.Dispose();

        using var request = pipeline.CreateRequest(HttpMethod.Get, new Uri("https://ws.api.video/"), "*/*");
        Assert.That(
            async () => await pipeline.SendAsync(new ApiOperation("A", HttpMethod.Get, "/"), request, default),
            Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public void The_client_that_is_made_for_users_keeps_the_timeout_of_dotnet_unless_a_call_has_its_own()
    {
        var (usual, patient) = ApiConnections.CreateHttpClients();
        using (usual)
        using (patient)
        {
            Assert.That(usual.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture), Is.EqualTo("100"));
            Assert.That(patient.Timeout, Is.EqualTo(Timeout.InfiniteTimeSpan));
        }
    }

    private sealed class FailingHandler : HttpMessageHandler
    {
        internal static HttpRequestException Failure { get; } = new("refused");

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(Failure);
    }
}
