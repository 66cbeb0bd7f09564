namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>A value with the three headers of the rate limit.</summary>
internal sealed record HandWrittenResult<T>(T Value, int? Limit, int? Remaining, int? RetryAfter);
