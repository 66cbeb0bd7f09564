using System.Net;

namespace ApiVideo.AspNetCore.Secrets;

/// <summary>Asks the API for the secrets of webhooks that were named beforehand.</summary>
internal sealed class ApiSecretSource(ApiVideoClient client, IEnumerable<string> webhookIds) : IWebhookSecretSource
{
    private readonly HashSet<string> _webhookIds = new(webhookIds, StringComparer.Ordinal);

    public bool IsKnown(string webhookId) => _webhookIds.Contains(webhookId);

    public async ValueTask<IReadOnlyList<string>> FindAsync(string webhookId, CancellationToken cancellationToken)
    {
        try
        {
            Webhook webhook = await client.Webhooks.GetAsync(webhookId, cancellationToken).ConfigureAwait(false);
            return webhook.SignatureSecret is { Length: > 0 } secret ? [secret] : [];
        }
        catch (ApiException e) when (e.StatusCode == HttpStatusCode.NotFound)
        {
            return [];
        }
    }
}
