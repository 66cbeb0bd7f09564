using System.Text.Json;
using Videos;

var address = new Uri(args is [var server] ? server : "http://127.0.0.1:5080");
string? key = Environment.GetEnvironmentVariable("APIVIDEO_API_KEY");
if (string.IsNullOrEmpty(key))
{
    // Only the local server knows this key.
    if (!address.IsLoopback)
    {
        Console.Error.WriteLine($"Set the environment variable APIVIDEO_API_KEY to the API key for {address}");
        return 1;
    }

    key = "emulator-api-key";
}

using var client = new ApiVideoClient(new ApiVideoClientOptions
{
    BaseAddress = address,
    Credential = ApiVideoCredential.Basic(key, ""),
});

Webhook webhook = await client.Webhooks.CreateAsync(new WebhooksCreationPayload
{
    Events = [WebhookEventType.VideoEncodingQualityCompleted],
    Url = "https://example.com/native",
});
Console.WriteLine($"Created {webhook.Url}");

ApiResponse<WebhooksListResponse> page = await client.Webhooks.ListAsync(pageSize: 10);
Console.WriteLine($"Listed {page.Value.Data.Count} of {page.Value.Pagination.ItemsTotal}; {page.RateLimit.Remaining} calls left");

// The emitted context serializes without reflection.
Console.WriteLine(JsonSerializer.Serialize(webhook.Events![0], ApiVideoJsonContext.Default.WebhookEventType));

await client.Webhooks.DeleteAsync(webhook.WebhookId!);
Console.WriteLine("Deleted");
return 0;
