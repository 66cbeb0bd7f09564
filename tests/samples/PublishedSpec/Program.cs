using System.Globalization;
using System.Net;
using ApiVideo;

using var client = new ApiVideoClient(new ApiVideoClientOptions
{
    BaseAddress = new Uri(args[0]),
    Credential = ApiVideoCredential.Basic(args[1], ""),
});

// Written with types, not var: what the methods return is what is tested here.
ApiResponse<Webhook> created = await client.Webhooks.CreateAsync(new WebhooksCreationPayload
{
    Events = [WebhooksCreationPayloadEvent.VideoEncodingQualityCompleted],
    Url = "https://example.com/webhooks",
}).ConfigureAwait(false);
string? webhookId = created.Value.WebhookId;

Webhook webhook = await client.Webhooks.GetAsync(webhookId!).ConfigureAwait(false);
DateTimeOffset? createdAt = webhook.CreatedAt;
IReadOnlyList<WebhookEventType>? events = webhook.Events;
string? url = webhook.Url;
string? secret = webhook.SignatureSecret;
Write($"got {createdAt > DateTimeOffset.UnixEpoch} {string.Join(' ', events!)} {url} {secret!.Length > 0}");

ApiResponse<WebhooksListResponse> page = await client.Webhooks
    .ListAsync(events: "video.encoding.quality.completed", currentPage: 1, pageSize: 30).ConfigureAwait(false);
RateLimit limit = page.RateLimit;
int? raw = page.Headers.XRateLimitRemaining;
Write($"listed {page.Value.Data.Count}, remaining {limit.Remaining == raw}, limit {limit.Limit}");

await foreach (Webhook each in client.Webhooks.ListAllAsync(events: null, cancellationToken: CancellationToken.None).ConfigureAwait(false))
{
    Write($"each {each.Url}");
}

ApiResponse deleted = await client.Webhooks.DeleteAsync(webhookId!).ConfigureAwait(false);
Write($"deleted {(int)deleted.StatusCode}");
try
{
    await client.Webhooks.DeleteAsync(webhookId!).ConfigureAwait(false);
}
catch (ApiException<NotFound> e)
{
    Write($"{e.StatusCode == HttpStatusCode.NotFound} {e.Error.Status} {e.RateLimit.Remaining is not null}");
}

static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
