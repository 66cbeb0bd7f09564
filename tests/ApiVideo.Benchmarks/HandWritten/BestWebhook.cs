namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>A model whose members can be set, which the generator of System.Text.Json reads fastest.</summary>
internal sealed class BestWebhook
{
    public string? WebhookId { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public List<string>? Events { get; set; }

    public string? Url { get; set; }

    public string? SignatureSecret { get; set; }
}
