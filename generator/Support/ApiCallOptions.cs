namespace ApiVideo.Generator.Support;

/// <summary>What the calls of one view of an API have of their own; see the <c>With</c> method of the APIs.</summary>
public sealed class ApiCallOptions
{
    /// <summary>
    /// Headers of every call of the view. One that the call would have anyway, such as <c>User-Agent</c>, is replaced; that of the
    /// client's credential is not.
    /// </summary>
    public global::System.Collections.Generic.IDictionary<string, string> Headers { get; } =
        new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// How long a call may take in all: waits for the rate limit, repetitions and the body of the answer included. A call that
    /// takes longer throws <see cref="global::System.Threading.Tasks.TaskCanceledException"/> with a
    /// <see cref="global::System.TimeoutException"/> inside. Null leaves it at the timeout of the HTTP client.
    /// </summary>
    public global::System.TimeSpan? Timeout { get; set; }
}
