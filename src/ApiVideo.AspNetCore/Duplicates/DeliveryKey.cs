namespace ApiVideo.AspNetCore.Duplicates;

/// <summary>What tells one delivery from another. The signature is in lower case.</summary>
internal readonly record struct DeliveryKey(string WebhookId, string Signature);
