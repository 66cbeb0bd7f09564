namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>A model whose members can be set, which the generator of System.Text.Json reads fastest.</summary>
internal sealed class BestPage
{
    public List<BestWebhook>? Data { get; set; }

    public BestPagination? Pagination { get; set; }
}
