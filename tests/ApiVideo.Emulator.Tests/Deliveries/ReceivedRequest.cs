namespace ApiVideo.Emulator.Tests.Deliveries;

/// <summary>What a receiver was sent.</summary>
internal sealed record ReceivedRequest(string Path, string? WebhookId, string? Signature, string? ContentType, byte[] Body);
