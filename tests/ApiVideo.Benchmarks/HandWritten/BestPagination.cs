namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>A model whose members can be set, which the generator of System.Text.Json reads fastest.</summary>
internal sealed class BestPagination
{
    public int? ItemsTotal { get; set; }

    public int? PagesTotal { get; set; }

    public int? PageSize { get; set; }

    public int? CurrentPage { get; set; }

    public int? CurrentPageItems { get; set; }

    public List<BestLink>? Links { get; set; }
}
