using System.Net;
using System.Net.Sockets;

namespace ApiVideo.Generated.Tests.RealHttp;

/// <summary>Servers that misbehave, byte by byte.</summary>
internal sealed class WireTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    [Test]
    [CancelAfter(20_000)]
    public async Task A_call_without_an_answer_can_be_cancelled(CancellationToken timeout)
    {
        await using var server = new RawServer();
        using var client = new ApiVideoClient("key", server.Address);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(timeout);

        var call = client.Webhooks.GetAsync("webhook_1", cancellation.Token);
        await server.Request;
        Assert.That(call.IsCompleted, Is.False);
        await cancellation.CancelAsync();

        Assert.CatchAsync<OperationCanceledException>(() => call);
        await server.HungUp.Task.WaitAsync(timeout);
    }

    [Test]
    [CancelAfter(20_000)]
    public async Task A_call_can_be_cancelled_while_its_body_arrives(CancellationToken timeout)
    {
        await using var server = new RawServer(Head + "Content-Length: 100\r\n\r\n{\"url\":");
        using var client = new ApiVideoClient("key", server.Address);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(timeout);

        var call = client.Webhooks.GetAsync("webhook_1", cancellation.Token);
        await server.Request;
        await cancellation.CancelAsync();

        Assert.CatchAsync<OperationCanceledException>(() => call);
        await server.HungUp.Task.WaitAsync(timeout);
    }

    [Test]
    public async Task The_request_on_the_wire_is_plain()
    {
        await using var server = new RawServer(Head + "Content-Length: 2\r\n\r\n{}");
        using var client = new ApiVideoClient("key", server.Address);

        await client.Webhooks.GetAsync("a/b");

        Assert.That((await server.Request).Split("\r\n").Order(StringComparer.Ordinal), Is.EqualTo(new[]
        {
            "",
            "",
            "AV-Origin-Client: ApiVideo.Generated:1.0.0",
            "Accept-Encoding: gzip",
            "Accept: application/json",
            "Authorization: Basic a2V5Og==",
            "GET /webhooks/a%2Fb HTTP/1.1",
            $"Host: {server.Address.Authority}",
            "User-Agent: ApiVideoClient/1",
        }));
    }

    [TestCase(301)]
    [TestCase(302)]
    [TestCase(307)]
    [TestCase(308)]
    public async Task A_redirect_is_an_error_and_takes_the_credential_nowhere(int status)
    {
        await using var other = new RawServer(Head + "Content-Length: 2\r\n\r\n{}");
        await using var server = new RawServer($"HTTP/1.1 {status} Away\r\nLocation: {other.Address}webhooks\r\nContent-Length: 0\r\n\r\n");
        using var client = new ApiVideoClient("key", server.Address);

        var exception = Assert.ThrowsAsync<ApiException>(() => client.Webhooks.GetAsync("webhook_1"));

        Assert.Multiple(() =>
        {
            Assert.That((int)exception.StatusCode, Is.EqualTo(status));
            Assert.That(exception.Headers.TryGetValue("Location", out _), Is.True);
            Assert.That(other.Connections, Is.Zero);
        });
    }

    [TestCase("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{\"url\":\"x\"}", Description = "shorter than announced")]
    [TestCase("no HTTP at all\r\n\r\n")]
    public async Task A_broken_answer_is_an_HttpRequestException(string answer)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        using var client = new ApiVideoClient("key", address);

        var call = client.Webhooks.GetAsync("webhook_1");
        using (var connection = await listener.AcceptTcpClientAsync())
        {
            await connection.GetStream().ReadExactlyAsync(new byte[4]);
            await connection.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(answer));
        }

        Assert.ThrowsAsync<HttpRequestException>(() => call);
    }

    [Test]
    public void Nobody_there_is_an_HttpRequestException()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        using var client = new ApiVideoClient("key", address);

        var exception = Assert.ThrowsAsync<HttpRequestException>(() => client.Webhooks.GetAsync("webhook_1"));

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ConnectionError));
    }

    [Test]
    public async Task Headers_on_the_wire_are_read_whatever_they_hold()
    {
        await using var server = new RawServer(
            Head + "X-RateLimit-Remaining: abc\r\nx-ratelimit-remaining: 6\r\nX-RateLimit-Limit: -1\r\n"
            + "X-RateLimit-Retry-After: 5, 6\r\nContent-Length: 2\r\n\r\n{}");
        using var client = new ApiVideoClient("key", server.Address);

        var response = await client.Webhooks.GetAsync("webhook_1");

        Assert.Multiple(() =>
        {
            Assert.That(response.RateLimit.Remaining, Is.EqualTo(6));
            Assert.That(response.RateLimit.Limit, Is.Null);
            Assert.That(response.Headers.XRateLimitLimit, Is.EqualTo(-1));
            Assert.That(response.Headers.GetValues("X-RateLimit-Retry-After"), Is.EqualTo(new[] { "5, 6" }));
            Assert.That(() => response.RateLimit.RetryAfter, Throws.Nothing);
        });
    }

    [TestCase("gzip")]
    [TestCase("GZIP")]
    public async Task A_compressed_body_is_read(string encoding)
    {
        using var compressed = new MemoryStream();
        await using (var stream = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            stream.Write("""{"url":"https://example.com"}"""u8);
        }

        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var client = new ApiVideoClient("key", new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"));

        var call = client.Webhooks.GetAsync("webhook_1");
        using var connection = await listener.AcceptTcpClientAsync();
        await connection.GetStream().ReadExactlyAsync(new byte[4]);
        await connection.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(
            Head + $"Content-Encoding: {encoding}\r\nContent-Length: {compressed.Length}\r\n\r\n"));
        await connection.GetStream().WriteAsync(compressed.ToArray());

        var response = await call;
        Assert.That(response.Value.Url, Is.EqualTo("https://example.com"));

        // They described the compressed body.
        Assert.That(response.Headers.GetString("Content-Encoding"), Is.Null);
        Assert.That(response.Headers.GetString("Content-Length"), Is.Null);
    }
}
