namespace ApiVideo.Emulator.Bodies;

/// <summary>Represents the data that the page shows beside the deliveries.</summary>
/// <param name="Instance">Differs from one start of the emulator to the next.</param>
/// <param name="Events">The events that there are.</param>
/// <param name="Webhooks">All webhooks, oldest first.</param>
internal sealed record WorkspaceBody(string Instance, IReadOnlyList<string> Events, IReadOnlyList<WebhookBody> Webhooks);
