namespace ApiVideo.AspNetCore;

/// <summary>
/// Gives the signature secrets of webhooks from somewhere else than the options: a vault, a database, the API.
/// The receiver remembers what it gives (<see cref="WebhookReceiverOptions.SecretLifetime"/>), asks once however many deliveries
/// wait, and never asks for a webhook that is not known.
/// </summary>
public interface IWebhookSecretSource
{
    /// <summary>
    /// Tells whether the webhook is one of ours. It is asked before anything of a delivery is trusted, with whatever id its sender
    /// chose, so it must answer from memory: an id that is not known costs no call to anyone.
    /// </summary>
    /// <param name="webhookId">The id that a delivery names.</param>
    /// <returns>Whether <see cref="FindAsync"/> may be called for it.</returns>
    public bool IsKnown(string webhookId);

    /// <summary>Finds the secrets of a webhook that is known; several where one replaces another.</summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="cancellationToken">Gives up. It is not that of a request, since several may wait.</param>
    /// <returns>The secrets; none where the webhook has none, which is remembered too.</returns>
    public ValueTask<IReadOnlyList<string>> FindAsync(string webhookId, CancellationToken cancellationToken);
}
