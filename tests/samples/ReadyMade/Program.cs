using ApiVideo;

using var client = new ApiVideoClient(args[1], new Uri(args[0]));
Webhook webhook = await client.Webhooks.CreateAsync(new WebhooksCreationPayload
{
    Events = [WebhookEventType.VideoEncodingQualityCompleted],
    Url = "https://example.com/webhooks",
});
ApiResponse<WebhooksListResponse> page = await client.Webhooks.ListAsync();
Console.WriteLine($"{webhook.Url} is one of {page.Value.Data.Count}");
