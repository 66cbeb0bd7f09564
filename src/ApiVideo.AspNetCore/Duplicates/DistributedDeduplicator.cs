using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;

namespace ApiVideo.AspNetCore.Duplicates;

/// <summary>
/// Claims and remembers deliveries in a cache that several processes share. Such a cache cannot take a key only if it is free, so two
/// processes that get a duplicate within the same few milliseconds may both handle it.
/// </summary>
internal sealed class DistributedDeduplicator(IDistributedCache cache, IOptionsMonitor<WebhookReceiverOptions> options) : IWebhookDeduplicator
{
    // A cache adds a lifetime to now, which a longer one could overflow, and without any some caches take a short one of their own.
    private static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(36_500);

    private static readonly byte[] Handled = [1];

    private readonly byte[] _owner = Guid.NewGuid().ToByteArray();

    public async ValueTask<WebhookClaim> ClaimAsync(string webhookId, string signature, CancellationToken cancellationToken)
    {
        var key = Key(webhookId, signature);
        if (await cache.GetAsync(key, cancellationToken).ConfigureAwait(false) is { } found)
        {
            return Read(found);
        }

        // Read again, since of several that found nothing the last one to write has the claim.
        await cache.SetAsync(key, _owner, Lasting(options.CurrentValue.ClaimLifetime), cancellationToken).ConfigureAwait(false);
        return await cache.GetAsync(key, cancellationToken).ConfigureAwait(false) is { } written ? Read(written) : WebhookClaim.Granted;
    }

    public ValueTask RememberAsync(string webhookId, string signature, CancellationToken cancellationToken) =>
        new(cache.SetAsync(Key(webhookId, signature), Handled, Lasting(options.CurrentValue.DuplicateLifetime), cancellationToken));

    public async ValueTask ReleaseAsync(string webhookId, string signature, CancellationToken cancellationToken)
    {
        var key = Key(webhookId, signature);
        if (await cache.GetAsync(key, cancellationToken).ConfigureAwait(false) is { } found && found.AsSpan().SequenceEqual(_owner))
        {
            await cache.RemoveAsync(key, cancellationToken).ConfigureAwait(false);
        }
    }

    private static DistributedCacheEntryOptions Lasting(TimeSpan lifetime) =>
        new() { AbsoluteExpirationRelativeToNow = lifetime < MaxLifetime ? lifetime : MaxLifetime };

    private WebhookClaim Read(byte[] found) =>
        found.AsSpan().SequenceEqual(_owner) ? WebhookClaim.Granted
        : found.AsSpan().SequenceEqual(Handled) ? WebhookClaim.Handled
        : WebhookClaim.Busy;

    private static string Key(string webhookId, string signature) => $"api.video/webhooks/{webhookId}/{signature}";
}
