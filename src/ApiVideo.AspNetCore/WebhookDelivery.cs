namespace ApiVideo.AspNetCore;

/// <summary>Represents a delivery whose signature has been verified.</summary>
/// <remarks>
/// The webhook and the signature identify a delivery. A process that reads a stored body gets the event by
/// <see cref="WebhookEvent.TryParse(ReadOnlySpan{byte}, out WebhookEvent)"/>, and passes it to a handler by <see cref="WebhookEvent.DispatchAsync"/>.
/// </remarks>
public sealed class WebhookDelivery
{
    /// <summary>Gets the id of the webhook.</summary>
    public required string WebhookId { get; init; }

    /// <summary>Gets the signature, in lower case.</summary>
    public required string Signature { get; init; }

    /// <summary>Gets the time at which the delivery was received.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Gets the bytes of the body, as they arrived and as they were signed. They do not change later.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Gets the event that the body has.</summary>
    public required WebhookEvent Event { get; init; }
}
