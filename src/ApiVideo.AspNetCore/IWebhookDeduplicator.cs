namespace ApiVideo.AspNetCore;

/// <summary>Decides which deliveries are handled, so that a delivery that arrives again is answered but not handled again.</summary>
/// <remarks>
/// A delivery has no id; the webhook and the signature identify it. Duplicates that one process receives at the same time are
/// recognized before this interface is called. For each delivery, the receiver calls <see cref="ClaimAsync"/>, and, if the claim is
/// granted, either <see cref="RememberAsync"/> or <see cref="ReleaseAsync"/>. If several processes share an implementation, a claim has to be
/// granted atomically, and has to expire, because a process that crashes releases nothing.
/// </remarks>
public interface IWebhookDeduplicator
{
    /// <summary>Claims a delivery for this process. An exception counts as <see cref="WebhookClaim.Granted"/>.</summary>
    /// <param name="webhookId">The id of the webhook. The signature has been verified.</param>
    /// <param name="signature">The signature, in lower case.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A value that tells whether the claim is granted.</returns>
    public ValueTask<WebhookClaim> ClaimAsync(string webhookId, string signature, CancellationToken cancellationToken);

    /// <summary>Remembers that a delivery was handled. The receiver calls this method after the handler has succeeded.</summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="signature">The signature, in lower case.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that completes when the delivery is remembered.</returns>
    public ValueTask RememberAsync(string webhookId, string signature, CancellationToken cancellationToken);

    /// <summary>
    /// Releases a delivery that was not handled, so that it can be claimed again. The claim can have expired, and another process can have
    /// claimed the delivery since: that claim must stay.
    /// </summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="signature">The signature, in lower case.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that completes when the delivery is released.</returns>
    public ValueTask ReleaseAsync(string webhookId, string signature, CancellationToken cancellationToken);
}
