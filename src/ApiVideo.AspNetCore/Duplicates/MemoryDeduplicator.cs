using Microsoft.Extensions.Options;

namespace ApiVideo.AspNetCore.Duplicates;

/// <summary>Remembers the latest deliveries of this process, for as long as the options say.</summary>
internal sealed class MemoryDeduplicator(IOptionsMonitor<WebhookReceiverOptions> options, TimeProvider clock) : IWebhookDeduplicator
{
    private readonly object _lock = new();
    private readonly HashSet<DeliveryKey> _known = [];

    // Oldest first, which is also the order in which they expire.
    private readonly Queue<(DeliveryKey Key, DateTimeOffset Time)> _byAge = [];

    // What is in flight in this process was recognized before.
    public ValueTask<WebhookClaim> ClaimAsync(string webhookId, string signature, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            ForgetExpired();
            return ValueTask.FromResult(_known.Contains(new DeliveryKey(webhookId, signature)) ? WebhookClaim.Handled : WebhookClaim.Granted);
        }
    }

    public ValueTask RememberAsync(string webhookId, string signature, CancellationToken cancellationToken)
    {
        var key = new DeliveryKey(webhookId, signature);
        lock (_lock)
        {
            ForgetExpired();
            if (_known.Add(key))
            {
                _byAge.Enqueue((key, clock.GetUtcNow()));
            }

            while (_known.Count > options.CurrentValue.DuplicateCapacity)
            {
                _known.Remove(_byAge.Dequeue().Key);
            }
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ReleaseAsync(string webhookId, string signature, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    private void ForgetExpired()
    {
        var now = clock.GetUtcNow();
        while (_byAge.TryPeek(out var first) && now - first.Time >= options.CurrentValue.DuplicateLifetime)
        {
            _known.Remove(_byAge.Dequeue().Key);
        }
    }
}
