using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ApiVideo.AspNetCore.Duplicates;

/// <summary>Sees to it that of equal deliveries one is handled: those of the same moment by what is in flight, later ones by what is remembered.</summary>
internal sealed class DuplicateCheck(IWebhookDeduplicator memory, TimeProvider clock, ILogger<DuplicateCheck> logger)
{
    // A sender waits ten seconds for its answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<DeliveryKey, InFlightDelivery> _inFlight = new();

    /// <summary>Returns whether the delivery is the only one of its kind in flight; else it is the one that is.</summary>
    public bool TryEnter(DeliveryKey key, out InFlightDelivery delivery)
    {
        var own = new InFlightDelivery();
        delivery = _inFlight.GetOrAdd(key, own);
        return ReferenceEquals(delivery, own);
    }

    /// <summary>Ends the flight of a delivery. What has to be remembered of it must be by now.</summary>
    public void Leave(DeliveryKey key) => _inFlight.TryRemove(key, out _);

    /// <summary>Claims a delivery. While another process has it, it waits for a while, as the duplicates of this process do.</summary>
    public async ValueTask<WebhookClaim> ClaimAsync(DeliveryKey key, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        while (true)
        {
            var claim = await TryClaimAsync(key, cancellationToken).ConfigureAwait(false);
            if (claim != WebhookClaim.Busy || clock.GetElapsedTime(start) >= Patience)
            {
                return claim;
            }

            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Remembers a delivery that was handled. It takes no token: what was done is remembered even if nobody waits any more.</summary>
    // The event was handled, and its sender shall know.
    public async ValueTask RememberAsync(DeliveryKey key)
    {
        try
        {
            await memory.RememberAsync(key.WebhookId, key.Signature, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            ReceiverLog.DuplicatesFailed(logger, key.WebhookId, e);
        }
    }

    /// <summary>Releases a delivery that was not handled.</summary>
    public async ValueTask ReleaseAsync(DeliveryKey key)
    {
        try
        {
            await memory.ReleaseAsync(key.WebhookId, key.Signature, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            ReceiverLog.ReleaseFailed(logger, key.WebhookId, e);
        }
    }

    // A memory that fails must not keep events away; handled twice is better than not at all.
    private async ValueTask<WebhookClaim> TryClaimAsync(DeliveryKey key, CancellationToken cancellationToken)
    {
        try
        {
            return await memory.ClaimAsync(key.WebhookId, key.Signature, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            ReceiverLog.DuplicatesFailed(logger, key.WebhookId, e);
            return WebhookClaim.Granted;
        }
    }
}
