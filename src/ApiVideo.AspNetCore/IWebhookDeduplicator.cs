namespace ApiVideo.AspNetCore;

/// <summary>Remembers which deliveries were handled, so that a delivery that arrives again is answered but not handled again.</summary>
/// <remarks>
/// A delivery has no id; the webhook and the signature identify it. Duplicates that one process receives at the same time are
/// recognized before this interface is called.
/// </remarks>
public interface IWebhookDeduplicator
{
    /// <summary>Determines whether a delivery was handled. An exception counts as <see langword="false"/>.</summary>
    /// <param name="webhookId">The id of the webhook. The signature has been verified.</param>
    /// <param name="signature">The signature, in lower case.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns><see langword="true"/> if the delivery was handled; otherwise, <see langword="false"/>.</returns>
    public ValueTask<bool> WasHandledAsync(string webhookId, string signature, CancellationToken cancellationToken);

    /// <summary>Remembers that a delivery was handled. The receiver calls this method after the handler has succeeded.</summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="signature">The signature, in lower case.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>A task that completes when the delivery is remembered.</returns>
    public ValueTask RememberAsync(string webhookId, string signature, CancellationToken cancellationToken);
}
