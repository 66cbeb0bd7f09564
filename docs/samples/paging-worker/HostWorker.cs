using ApiVideo;
using Microsoft.Extensions.Options;

namespace PagingWorker;

/// <summary>Counts the webhooks of each host.</summary>
internal sealed class HostWorker(
    [FromKeyedServices("hosts")] IWebhooksApi webhooks,
    IOptions<WorkerOptions> options,
    ILogger<HostWorker> logger) : CountingWorker(webhooks, options, logger)
{
    protected override IEnumerable<string> KeysOf(Webhook webhook) =>
        Uri.TryCreate(webhook.Url, UriKind.Absolute, out var url) ? [url.Host] : [];
}
