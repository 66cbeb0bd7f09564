namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>A model of the client written by hand.</summary>
internal sealed record HandWrittenWebhook
{
    public string? WebhookId { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public IReadOnlyList<string>? Events { get; init; }

    public string? Url { get; init; }

    public string? SignatureSecret { get; init; }
}
