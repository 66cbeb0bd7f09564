using System.Net;

namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>An error that keeps what the response had: its status, its body as a value and as text, and the rate limit.</summary>
internal sealed class HandWrittenException(HttpStatusCode status, HandWrittenProblem? problem, string body, int? limit, int? remaining, int? retryAfter)
    : Exception($"The server answered with {(int)status}.")
{
    public HandWrittenProblem? Problem => problem;

    public string Body => body;

    public int? Limit => limit;

    public int? Remaining => remaining;

    public int? RetryAfter => retryAfter;
}
