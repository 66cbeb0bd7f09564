namespace ApiVideo.AspNetCore;

/// <summary>
/// Remembers which deliveries were handled, so that one that comes again is answered but not handled again. A delivery has no id;
/// the webhook and the signature stand for it. Within one process, duplicates at the same moment are told apart before this is asked.
/// </summary>
public interface IWebhookDeduplicator
{
    /// <summary>Tells whether a delivery was handled. A failure counts as no.</summary>
    /// <param name="webhookId">The id of the webhook, after the signature was verified.</param>
    /// <param name="signature">The signature, in lower case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether it was.</returns>
    public ValueTask<bool> WasHandledAsync(string webhookId, string signature, CancellationToken cancellationToken);

    /// <summary>Remembers that a delivery was handled. It is called after the handler has succeeded, and never when it has failed.</summary>
    /// <param name="webhookId">The id of the webhook.</param>
    /// <param name="signature">The signature, in lower case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that is done when it is remembered.</returns>
    public ValueTask RememberAsync(string webhookId, string signature, CancellationToken cancellationToken);
}
