using System.Globalization;
using System.Net;
using Shop.Videos;

// No options of a spec are given: the namespace is the project's, the client's name comes from the document's title.
using var client = new ApiVideoClient(new ApiVideoClientOptions
{
    BaseAddress = new Uri(args[0]),
    Credential = ApiVideoCredential.Basic(args[1], ""),
});

var created = await client.Webhooks.CreateAsync(new WebhooksCreationPayload
{
    Events = [WebhookEventType.VideoEncodingQualityCompleted, "video.source.recorded"],
    Url = "https://example.com/webhooks",
}).ConfigureAwait(false);
Write($"created {(int)created.StatusCode}: {created.Value.Url}");

Webhook webhook = await client.Webhooks.GetAsync(created.Value.WebhookId!).ConfigureAwait(false);
Write($"events: {string.Join(' ', webhook.Events!)}");
Write($"shown: {webhook.ToString().Contains(webhook.SignatureSecret!, StringComparison.Ordinal)}");

var page = await client.Webhooks.ListAsync(pageSize: 10).ConfigureAwait(false);
Write($"listed {page.Value.Data.Count} of {page.Value.Pagination.ItemsTotal}");
Write($"limit {page.RateLimit.Limit}, remaining {page.RateLimit.Remaining}, header {page.Headers.XRateLimitRemaining}");

await client.Webhooks.DeleteAsync(webhook.WebhookId!).ConfigureAwait(false);
try
{
    await client.Webhooks.DeleteAsync(webhook.WebhookId!).ConfigureAwait(false);
}
catch (ApiException<NotFound> e) when (e.StatusCode == HttpStatusCode.NotFound)
{
    Write($"gone: {e.Error.Status} {e.Operation}");
}

static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
