using ApiVideo;

using var client = new ApiVideoClient(args[1], new Uri(args[0]));
Webhook webhook = await client.Webhooks.CreateAsync(new WebhooksCreationPayload
{
    Events = [WebhookEventType.VideoEncodingQualityCompleted],
    Url = "https://example.com/webhooks",
});
ApiResponse<WebhooksListResponse> page = await client.Webhooks.ListAsync();
Console.WriteLine($"{webhook.Url} is one of {page.Value.Data.Count}");

// A delivery, as it comes to a receiver.
var body = """{"type":"video.source.recorded","videoId":"vi1","liveStreamId":"li1"}"""u8;
var signature = WebhookSignature.Sign(body, "sig_sec_1");
Console.WriteLine($"{WebhookSignature.Verify(body, signature, "sig_sec_1")} {WebhookSignature.Verify(body[1..], signature, ["sig_sec_0", "sig_sec_1"])}");
Console.WriteLine(WebhookEvent.Parse(body) is VideoSourceRecordedEvent { VideoId: "vi1" } received ? $"{received.Type} {received.LiveStreamId}" : "?");
