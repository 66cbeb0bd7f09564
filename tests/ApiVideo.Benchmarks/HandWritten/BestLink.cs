namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>A model whose members can be set, which the generator of System.Text.Json reads fastest.</summary>
internal sealed class BestLink
{
    public string? Rel { get; set; }

    public Uri? Uri { get; set; }
}
