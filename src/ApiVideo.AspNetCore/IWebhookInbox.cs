namespace ApiVideo.AspNetCore;

/// <summary>Stores deliveries before they are answered, for example in a broker or a database.</summary>
/// <remarks>
/// The receiver has verified the signature, and has read the body as an event. A delivery is answered with status 202 only after
/// <see cref="StoreAsync"/> has completed. If it throws, the response is 503, and the server sends the delivery again. A delivery can be stored
/// twice: if the process stops between the two, the server sends it again.
/// </remarks>
public interface IWebhookInbox
{
    /// <summary>Stores a delivery. When the task completes, the delivery has to be as safe as the application needs it.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. It is canceled if the server closes the connection.</param>
    /// <returns>A task that completes when the delivery is stored.</returns>
    public ValueTask StoreAsync(WebhookDelivery delivery, CancellationToken cancellationToken);
}
