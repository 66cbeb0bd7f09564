using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;

namespace ApiVideo.AspNetCore.Duplicates;

/// <summary>
/// Remembers deliveries in a cache that several processes share. Such a cache cannot take a key only if it is free, so two processes
/// that get a duplicate at the same moment both handle it.
/// </summary>
internal sealed class DistributedDeduplicator(IDistributedCache cache, IOptionsMonitor<WebhookReceiverOptions> options) : IWebhookDeduplicator
{
    private static readonly byte[] Handled = [1];

    public async ValueTask<bool> WasHandledAsync(string webhookId, string signature, CancellationToken cancellationToken) =>
        await cache.GetAsync(Key(webhookId, signature), cancellationToken).ConfigureAwait(false) is not null;

    public ValueTask RememberAsync(string webhookId, string signature, CancellationToken cancellationToken) =>
        new(cache.SetAsync(
            Key(webhookId, signature),
            Handled,
            new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = options.CurrentValue.DuplicateLifetime },
            cancellationToken));

    private static string Key(string webhookId, string signature) => $"api.video/webhooks/{webhookId}/{signature}";
}
