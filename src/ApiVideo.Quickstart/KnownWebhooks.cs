using System.Collections.Concurrent;
using ApiVideo.AspNetCore;

namespace ApiVideo.Quickstart;

/// <summary>The webhooks that this run has created. An application that knows its webhooks beforehand has them in its configuration.</summary>
internal sealed class KnownWebhooks : IWebhookSecretSource
{
    private readonly ConcurrentDictionary<string, string> _secrets = new(StringComparer.Ordinal);

    public void Add(Webhook webhook) => _secrets[webhook.WebhookId!] = webhook.SignatureSecret!;

    public bool IsKnown(string webhookId) => _secrets.ContainsKey(webhookId);

    public ValueTask<IReadOnlyList<string>> FindAsync(string webhookId, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<string>>(_secrets.TryGetValue(webhookId, out var secret) ? [secret] : []);
}
