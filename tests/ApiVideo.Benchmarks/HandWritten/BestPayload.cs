namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>A model whose members can be set, which the generator of System.Text.Json reads fastest.</summary>
internal sealed class BestPayload
{
    public string[]? Events { get; set; }

    public string? Url { get; set; }
}
