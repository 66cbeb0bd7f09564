using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ApiVideo.Support.Tests;

/// <summary>The client that is made for users, over a connection of the loopback interface.</summary>
public sealed class RealConnectionTests
{
    private const string Hook = """{"webhookId":"w"}""";

    [TestCase(true)]
    [TestCase(false)]
    public async Task Bodies_with_and_without_a_length_are_read_and_the_connection_is_kept(bool hasLength)
    {
        using var server = Start(out var address);
        var peers = new List<IPEndPoint>();
        var serving = ServeAsync(server, 3, context =>
        {
            peers.Add(context.Request.RemoteEndPoint);
            var body = Encoding.UTF8.GetBytes(Hook);
            context.Response.SendChunked = !hasLength;
            if (hasLength)
            {
                context.Response.ContentLength64 = body.Length;
            }

            context.Response.OutputStream.Write(body);
        });
        using var client = Client(address);
        for (var call = 0; call < 3; call++)
        {
            Assert.That((await client.Webhooks.GetAsync("w")).Value.WebhookId, Is.EqualTo("w"));
        }

        await serving;
        Assert.That(peers.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_compressed_body_is_read()
    {
        using var server = Start(out var address);
        var serving = ServeAsync(server, 1, context =>
        {
            context.Response.AddHeader("Content-Encoding", "gzip");
            using var zip = new GZipStream(context.Response.OutputStream, CompressionLevel.Fastest);
            zip.Write(Encoding.UTF8.GetBytes(Hook));
        });
        using var client = Client(address);

        Assert.That((await client.Webhooks.GetAsync("w")).Value.WebhookId, Is.EqualTo("w"));
        await serving;
    }

    [Test]
    public async Task A_redirect_is_an_error_and_carries_the_credentials_nowhere()
    {
        using var server = Start(out var address);
        using var elsewhere = Start(out var otherAddress);
        var serving = ServeAsync(server, 1, context => context.Response.Redirect(otherAddress.AbsoluteUri));
        var stolen = elsewhere.GetContextAsync();
        using var client = Client(address);
        var exception = Assert.ThrowsAsync<ApiException>(() => client.Webhooks.GetAsync("w"))!;
        await serving;

        Assert.Multiple(() =>
        {
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.Found));
            Assert.That(stolen.IsCompleted, Is.False);
        });
    }

    private static ApiVideoClient Client(Uri address) =>
        new(new ApiVideoClientOptions { BaseAddress = address, Credential = ApiVideoCredential.Basic("key", "") });

    private static HttpListener Start(out Uri address)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        address = new Uri($"http://127.0.0.1:{port}/");
        var server = new HttpListener();
        server.Prefixes.Add(address.AbsoluteUri);
        server.Start();
        return server;
    }

    private static async Task ServeAsync(HttpListener server, int count, Action<HttpListenerContext> answer)
    {
        for (var call = 0; call < count; call++)
        {
            var context = await server.GetContextAsync();
            answer(context);
            context.Response.Close();
        }
    }
}
