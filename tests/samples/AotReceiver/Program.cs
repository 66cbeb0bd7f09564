using System.Threading.Channels;
using ApiVideo;

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddApiVideoWebhooks(options => options.QueueCapacity = 10);
builder.Services.AddApiVideoWebhookHandler<PrintingHandler>();
builder.Services.AddSingleton(Channel.CreateUnbounded<string>());

await using var app = builder.Build();
app.MapApiVideoWebhooks("/webhooks");
await app.StartAsync();

using var client = new ApiVideoClient(args[1], new Uri(args[0]));
Webhook webhook = await client.Webhooks.CreateAsync(new WebhooksCreationPayload
{
    Events = [WebhookEventType.VideoEncodingQualityCompleted, WebhookEventType.VideoSummaryGenerated],
    Url = app.Urls.Single() + "/webhooks",
});
app.Configuration[$"ApiVideo:Webhooks:Secrets:{webhook.WebhookId}"] = webhook.SignatureSecret;
((IConfigurationRoot)app.Configuration).Reload();

using var http = new HttpClient();
var lines = app.Services.GetRequiredService<Channel<string>>().Reader;
foreach (var json in new[]
{
    """{"type":"video.encoding.quality.completed","members":{"quality":"2160p"}}""",
    """{"type":"video.summary.generated","members":{"summaryId":"summary_1"}}""",
    $$"""{"type":"video.new","webhookId":"{{webhook.WebhookId}}"}""",
})
{
    using var response = await http.PostAsync(new Uri(args[0] + "emulator/events"), new StringContent(json, null, "application/json"));
    Console.WriteLine($"{(int)response.StatusCode}: {await lines.ReadAsync()}");
}

using var forged = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new StringContent("{}", null, "application/json") };
forged.Headers.Add("X-Api-Video-WebhookID", webhook.WebhookId);
forged.Headers.Add("X-Api-Video-Signature", WebhookSignature.Sign("{}"u8, "another secret"));
using var refused = await http.SendAsync(forged);
Console.WriteLine($"forged: {(int)refused.StatusCode}");

await app.StopAsync();

internal sealed class PrintingHandler(Channel<string> lines) : IWebhookHandler
{
    public ValueTask OnVideoEncodingQualityCompletedAsync(VideoEncodingQualityCompletedEvent e, CancellationToken cancellationToken) =>
        lines.Writer.WriteAsync($"{e.Encoding} in {e.Quality}", cancellationToken);

    public ValueTask OnVideoSummaryGeneratedAsync(VideoSummaryGeneratedEvent e, CancellationToken cancellationToken) =>
        lines.Writer.WriteAsync($"{e.SummaryId}", cancellationToken);

    public ValueTask OnUnknownAsync(UnknownWebhookEvent e, CancellationToken cancellationToken) =>
        lines.Writer.WriteAsync($"unknown {e.Type}", cancellationToken);
}
