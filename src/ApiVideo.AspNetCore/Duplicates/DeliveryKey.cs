namespace ApiVideo.AspNetCore.Duplicates;

/// <summary>Represents the identity of a delivery. The signature is in lower case.</summary>
internal readonly record struct DeliveryKey(string WebhookId, string Signature);
