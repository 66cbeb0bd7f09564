using System.Text.Json;
using ApiVideo;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

using var client = new ApiVideoClient(new ApiVideoClientOptions
{
    BaseAddress = new Uri(args[0]),
    Credential = ApiVideoCredential.Basic(args[1], ""),
});

Webhook created = await client.Webhooks.CreateAsync(new WebhooksCreationPayload
{
    Events = [WebhookEventType.VideoEncodingQualityCompleted],
    Url = "https://example.com/webhooks",
});
Console.WriteLine($"created {created.Url}");

var page = await client.Webhooks.ListAsync(pageSize: 10);
Console.WriteLine($"listed {page.Value.Data.Count}, {page.RateLimit.Remaining} calls left");

// The way that the rest of System.Text.Json takes must be as free of reflection.
var text = JsonSerializer.Serialize(created, ApiVideoJsonContext.Default.Webhook);
var again = JsonSerializer.Deserialize(text, ApiVideoJsonContext.Default.Webhook);
Console.WriteLine($"round trip {again!.WebhookId == created.WebhookId}");

try
{
    await client.Webhooks.DeleteAsync("webhook_0");
}
catch (ApiException<NotFound> e)
{
    Console.WriteLine($"{e.Operation}: {e.Error.Status}");
}

// As a service, with options of a configuration.
var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
{
    ["BaseAddress"] = args[0],
    ["Credential:Basic:UserName"] = args[1],
    ["RateLimits:MaxAttempts"] = "2",
}).Build();
var services = new ServiceCollection();
services.AddApiVideoClient(configuration);
services.AddApiVideoClient("second", configuration);
await using var provider = services.BuildServiceProvider();
var injected = await provider.GetRequiredService<IWebhooksApi>().GetAsync(created.WebhookId!);
var keyed = await provider.GetRequiredKeyedService<IWebhooksApi>("second").GetAsync(created.WebhookId!);
Console.WriteLine($"injected {injected.Value.Url}, keyed {keyed.RateLimit.Remaining}");

// Deliveries: a known event with a date that is none, an unknown one, and what the handler gets.
var received = WebhookEvent.Parse("""{"type":"video.encoding.quality.completed","emittedAt":"2024-08-151","videoId":"vi1","quality":"2160p"}"""u8);
Console.WriteLine($"{received}, unreadable {string.Join(", ", received.UnreadableMembers)}");
Console.WriteLine(WebhookEvent.Parse("""{"type":"video.of.tomorrow"}""").Json);
await received.DispatchAsync(new Receiver());
Console.WriteLine(JsonSerializer.Serialize(new VideoSourceRecordedEvent { VideoId = "vi1" }, ApiVideoJsonContext.Default.WebhookEvent));

// XML, over a handler that gives back what it is sent.
using var shelf = new Shelf.ShelfClient(new HttpClient(new Echo()), new Shelf.ShelfClientOptions());
var book = await shelf.Books.PutAsync(new Shelf.Book { Id = 7, Pages = [new DateOnly(2026, 1, 2)] });
Console.WriteLine($"book {book.Value.Id} of {book.Value.Pages[0]:yyyy-MM-dd}");

sealed class Echo : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        new() { Content = new ByteArrayContent(await request.Content!.ReadAsByteArrayAsync(cancellationToken)) };
}

sealed class Receiver : IWebhookHandler
{
    public ValueTask OnVideoEncodingQualityCompletedAsync(VideoEncodingQualityCompletedEvent e, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{e.VideoId} in {e.Quality}");
        return default;
    }
}
