namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>A model of the client written by hand.</summary>
internal sealed record HandWrittenPagination
{
    public int? ItemsTotal { get; init; }

    public int? PagesTotal { get; init; }

    public int? PageSize { get; init; }

    public int? CurrentPage { get; init; }

    public int? CurrentPageItems { get; init; }

    public required IReadOnlyList<HandWrittenLink> Links { get; init; }
}
