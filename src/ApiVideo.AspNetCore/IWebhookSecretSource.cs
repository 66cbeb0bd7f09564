namespace ApiVideo.AspNetCore;

/// <summary>Provides the signature secrets of webhooks from a place other than the options, such as a vault, a database or the API.</summary>
/// <remarks>
/// The receiver remembers the secrets for <see cref="WebhookReceiverOptions.SecretLifetime"/>, sends one request however many deliveries
/// wait for it, and never asks for a webhook that is not known.
/// </remarks>
public interface IWebhookSecretSource
{
    /// <summary>Determines whether the application knows a webhook.</summary>
    /// <remarks>
    /// The receiver calls this method before it trusts anything in a delivery, with any id that the sender chose. So it has to answer from
    /// memory: an id that is not known must not cause a request to another service.
    /// </remarks>
    /// <param name="webhookId">The id that the delivery has.</param>
    /// <returns><see langword="true"/> if <see cref="FindAsync"/> may be called for the webhook; otherwise, <see langword="false"/>.</returns>
    public bool IsKnown(string webhookId);

    /// <summary>Finds the secrets of a webhook that is known. There can be several while a new secret replaces an old one.</summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. It is not the token of a request, because several requests can wait.</param>
    /// <returns>The secrets, or an empty list if the webhook has no secret. An empty list is remembered too.</returns>
    public ValueTask<IReadOnlyList<string>> FindAsync(string webhookId, CancellationToken cancellationToken);
}
