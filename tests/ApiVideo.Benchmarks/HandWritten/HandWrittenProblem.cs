namespace ApiVideo.Benchmarks.HandWritten;

internal sealed record HandWrittenProblem
{
    public string? Type { get; init; }

    public string? Title { get; init; }

    public string? Name { get; init; }

    public int? Status { get; init; }
}
