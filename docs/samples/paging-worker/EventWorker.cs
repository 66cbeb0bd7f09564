using ApiVideo;
using Microsoft.Extensions.Options;

namespace PagingWorker;

/// <summary>Counts the webhooks of each event.</summary>
internal sealed class EventWorker(
    [FromKeyedServices("events")] IWebhooksApi webhooks,
    IOptions<WorkerOptions> options,
    ILogger<EventWorker> logger) : CountingWorker(webhooks, options, logger)
{
    protected override IEnumerable<string> KeysOf(Webhook webhook) => (webhook.Events ?? []).Select(e => e.ToString());
}
