namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>A model of the client written by hand.</summary>
internal sealed record HandWrittenPage
{
    public required IReadOnlyList<HandWrittenWebhook> Data { get; init; }

    public required HandWrittenPagination Pagination { get; init; }
}
