using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;

namespace ApiVideo.AspNetCore.Duplicates;

/// <summary>
/// Remembers deliveries in a cache that several processes share. Such a cache cannot take a key only if it is free, so two processes
/// that get a duplicate at the same moment both handle it.
/// </summary>
internal sealed class DistributedDeduplicator(IDistributedCache cache, IOptionsMonitor<WebhookReceiverOptions> options) : IWebhookDeduplicator
{
    // A cache adds a lifetime to now, which a longer one could overflow, and without any some caches take a short one of their own.
    private static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(36_500);

    private static readonly byte[] Handled = [1];

    public async ValueTask<bool> WasHandledAsync(string webhookId, string signature, CancellationToken cancellationToken) =>
        await cache.GetAsync(Key(webhookId, signature), cancellationToken).ConfigureAwait(false) is not null;

    public ValueTask RememberAsync(string webhookId, string signature, CancellationToken cancellationToken)
    {
        var lifetime = options.CurrentValue.DuplicateLifetime;
        var entry = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = lifetime < MaxLifetime ? lifetime : MaxLifetime };
        return new ValueTask(cache.SetAsync(Key(webhookId, signature), Handled, entry, cancellationToken));
    }

    private static string Key(string webhookId, string signature) => $"api.video/webhooks/{webhookId}/{signature}";
}
