using ApiVideo.AspNetCore.Duplicates;

namespace ApiVideo.AspNetCore.Receiving;

/// <summary>A delivery that was accepted and waits to be handled.</summary>
internal sealed record QueuedDelivery(DeliveryKey Key, WebhookEvent Event, WebhookDispatch Dispatch);
