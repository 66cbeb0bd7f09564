using System.Globalization;
using ApiVideo.Emulator.Bodies;
using ApiVideo.Emulator.Deliveries;

namespace ApiVideo.Emulator;

/// <summary>The webhooks of the workspace, in the order of their creation. Safe to use from several threads.</summary>
internal sealed class WebhookStore(TimeProvider clock, ChangeSignal changes)
{
    private const int IdLength = 22;
    private const int SecretLength = 22;

    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, WebhookBody> _webhooks = new(StringComparer.Ordinal);
    private long _version;

    public WebhookBody Add(WebhookCreation creation)
    {
        var webhook = new WebhookBody(
            WebhookId: "webhook_" + RandomText.Create(IdLength),
            CreatedAt: clock.GetUtcNow().ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            Events: creation.Events,
            Url: creation.Url,
            SignatureSecret: "sig_sec_" + RandomText.Create(SecretLength));

        lock (_lock)
        {
            _webhooks.Add(webhook.WebhookId, webhook);
            _version++;
        }

        changes.Raise();
        return webhook;
    }

    public WebhookBody? Find(string webhookId)
    {
        lock (_lock)
        {
            return _webhooks.GetValueOrDefault(webhookId);
        }
    }

    public bool Remove(string webhookId)
    {
        bool removed;
        lock (_lock)
        {
            removed = _webhooks.Remove(webhookId);
            _version++;
        }

        changes.Raise();
        return removed;
    }

    /// <summary>Returns the webhooks that subscribe to an event, or all when it is null.</summary>
    public IReadOnlyList<WebhookBody> Subscribers(string? eventName)
    {
        lock (_lock)
        {
            return [.. _webhooks.Values.Where(webhook => eventName is null || webhook.Events.Contains(eventName))];
        }
    }

    /// <summary>Returns all webhooks, and a number that differs when they do.</summary>
    public (long Version, IReadOnlyList<WebhookBody> Webhooks) Snapshot()
    {
        lock (_lock)
        {
            return (_version, [.. _webhooks.Values]);
        }
    }
}
