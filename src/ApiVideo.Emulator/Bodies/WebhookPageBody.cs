namespace ApiVideo.Emulator.Bodies;

/// <summary>One page of webhooks on the wire.</summary>
internal sealed record WebhookPageBody(IReadOnlyList<WebhookBody> Data, PaginationBody Pagination);
