using System.Net;
using System.Net.Http.Headers;
using ApiVideo;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace NamespaceOfApp.Tests;

/// <summary>Sends deliveries to the application over HTTP, as api.video does.</summary>
public sealed class DeliveryTests
{
    private const string WebhookId = "webhook_1";
    private const string Secret = "the secret of webhook_1";

    private readonly RecordedLog _log = new();
    private readonly HttpClient _http = new();
    private WebApplication _app = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        // Port 0 is any free one.
        string[] args = ["--urls", "http://127.0.0.1:0", $"--ApiVideo:Webhooks:Secrets:{WebhookId}={Secret}"];
        _app = WebhookReceiver.Create(args, builder => builder.Logging.ClearProviders().AddProvider(_log));
        await _app.StartAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _http.Dispose();
        _log.Dispose();
    }

    [Test]
    public async Task A_signed_event_is_handled()
    {
        var status = await DeliverAsync("""{"type":"video.encoding.quality.completed","videoId":"vi1","quality":"720p"}"""u8.ToArray(), Secret);

        Assert.That((int)status, Is.InRange(200, 299));
        Assert.That(_log.Lines, Has.Member("Video vi1 can be played in 720p."));
    }

    [Test]
    public async Task A_forged_event_is_refused()
    {
        var status = await DeliverAsync("""{"type":"video.source.recorded","videoId":"vi2","liveStreamId":"li2"}"""u8.ToArray(), "another secret");

        Assert.That(status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(_log.Lines, Has.None.Contain("vi2"));
    }

    private async Task<HttpStatusCode> DeliverAsync(byte[] body, string secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _app.Urls.Single() + "/webhooks") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("X-Api-Video-WebhookID", WebhookId);
        request.Headers.Add("X-Api-Video-Signature", WebhookSignature.Sign(body, secret));
        using var response = await _http.SendAsync(request);
        return response.StatusCode;
    }
}
