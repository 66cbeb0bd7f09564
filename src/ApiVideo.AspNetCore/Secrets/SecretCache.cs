using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiVideo.AspNetCore.Secrets;

/// <summary>
/// Remembers what a source of secrets gave. One lookup is under way for a webhook however many deliveries wait for it; that there are
/// none is remembered too; after a failure the source is left alone for a moment, and secrets that were good before stay so.
/// </summary>
internal sealed class SecretCache(IOptionsMonitor<WebhookReceiverOptions> options, TimeProvider clock, ILogger<SecretCache> logger)
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);

    // Without it, whoever knows the id of a webhook could have the source asked with each forged signature.
    private static readonly TimeSpan PauseBeforeRefresh = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LookupTimeout = TimeSpan.FromSeconds(10);

    private readonly object _lock = new();
    private readonly Dictionary<string, CachedSecrets> _entries = new(StringComparer.Ordinal);

    /// <summary>Finds the secrets of a webhook that the source knows.</summary>
    /// <exception cref="SecretLookupException">The source failed, and nothing was known before; or there is no room for a lookup.</exception>
    public Task<IReadOnlyList<string>> FindAsync(IWebhookSecretSource source, string webhookId)
    {
        lock (_lock)
        {
            var entry = Entry(webhookId);
            return entry.Lookup ?? (clock.GetUtcNow() < entry.ExpiresAt ? Remembered(entry) : Start(source, webhookId, entry));
        }
    }

    /// <summary>Looks again for secrets that did not fit; null when they are too new to have changed.</summary>
    /// <exception cref="SecretLookupException">There is no room for a lookup.</exception>
    public Task<IReadOnlyList<string>>? Refresh(IWebhookSecretSource source, string webhookId)
    {
        lock (_lock)
        {
            var entry = Entry(webhookId);
            return entry.Lookup ?? (clock.GetUtcNow() < entry.FoundAt + PauseBeforeRefresh ? null : Start(source, webhookId, entry));
        }
    }

    private static Task<IReadOnlyList<string>> Remembered(CachedSecrets entry) =>
        entry.Secrets is { } secrets ? Task.FromResult(secrets) : Task.FromException<IReadOnlyList<string>>(new SecretLookupException());

    private CachedSecrets Entry(string webhookId)
    {
        if (!_entries.TryGetValue(webhookId, out var entry))
        {
            if (_entries.Count >= options.CurrentValue.SecretCapacity)
            {
                MakeRoom();
            }

            entry = new CachedSecrets();
            _entries.Add(webhookId, entry);
        }

        return entry;
    }

    private void MakeRoom()
    {
        // Where every lookup is under way there is no room: the capacity bounds what a source is asked at once, and the sender comes again.
        var oldest = _entries.Where(each => each.Value.Lookup is null).Select(each => each.Key).MinBy(id => _entries[id].FoundAt)
            ?? throw new SecretLookupException();
        _entries.Remove(oldest);
    }

    private Task<IReadOnlyList<string>> Start(IWebhookSecretSource source, string webhookId, CachedSecrets entry)
    {
        // On another thread, since nothing may run under the lock that is not ours.
        entry.Lookup = Task.Run(() => LookUpAsync(source, webhookId, entry));
        return entry.Lookup;
    }

    private async Task<IReadOnlyList<string>> LookUpAsync(IWebhookSecretSource source, string webhookId, CachedSecrets entry)
    {
        IReadOnlyList<string>? found = null;
        try
        {
            using var timeout = new CancellationTokenSource(LookupTimeout, clock);
            found = await source.FindAsync(webhookId, timeout.Token).AsTask().WaitAsync(timeout.Token).ConfigureAwait(false);
        }
        // Whatever the source throws, the deliveries that wait get an answer.
        catch (Exception e)
        {
            ReceiverLog.SecretsFailed(logger, webhookId, e);
        }

        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var lifetime = LifetimeOf(found);
            entry.Lookup = null;

            // A failure counts as found now too: the source is not asked again at once because a signature does not fit.
            entry.FoundAt = now;
            entry.ExpiresAt = lifetime < DateTimeOffset.MaxValue - now ? now + lifetime : DateTimeOffset.MaxValue;
            entry.Secrets = found ?? entry.Secrets;
            return entry.Secrets ?? throw new SecretLookupException();
        }
    }

    private TimeSpan LifetimeOf(IReadOnlyList<string>? found) => found switch
    {
        null => PauseAfterFailure,
        { Count: 0 } => options.CurrentValue.MissingSecretLifetime,
        _ => options.CurrentValue.SecretLifetime,
    };
}
