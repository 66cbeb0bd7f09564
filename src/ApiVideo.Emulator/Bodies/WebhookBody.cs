namespace ApiVideo.Emulator.Bodies;

/// <summary>A webhook on the wire.</summary>
internal sealed record WebhookBody(
    string WebhookId,
    string CreatedAt,
    IReadOnlyList<string> Events,
    string Url,
    string SignatureSecret);
