namespace ApiVideo.Generator.Support;

/// <summary>What the calls of one view of an API have of their own; see the <c>With</c> method of the APIs.</summary>
public sealed class ApiCallOptions
{
    // The longest that a timer takes.
    private static readonly global::System.TimeSpan LongestTimeout = global::System.TimeSpan.FromMilliseconds(uint.MaxValue - 1L);

    private global::System.TimeSpan? _timeout;

    /// <summary>
    /// Headers of every call of the view. One that the call would have anyway, such as <c>User-Agent</c>, is replaced; that of the
    /// client's credential is not.
    /// </summary>
    public global::System.Collections.Generic.IDictionary<string, string> Headers { get; } =
        new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// How long a call may take in all: waits for the rate limit, repetitions and the body of the answer included, unless it is read
    /// as it arrives, where the timeout ends with the headers. A call that takes longer throws
    /// <see cref="global::System.Threading.Tasks.TaskCanceledException"/> with a <see cref="global::System.TimeoutException"/> inside.
    /// It may be longer than the 100 seconds that a call has otherwise, and
    /// <see cref="global::System.Threading.Timeout.InfiniteTimeSpan"/> sets no limit; but where the client was given an
    /// <see cref="global::System.Net.Http.HttpClient"/>, the timeout of that one holds as well. Null leaves it at the timeout of the
    /// HTTP client.
    /// </summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">It is zero, negative, or longer than a timer takes (49 days).</exception>
    public global::System.TimeSpan? Timeout
    {
        get => _timeout;
        set
        {
            if (value is { } timeout
                && timeout != global::System.Threading.Timeout.InfiniteTimeSpan
                && (timeout <= global::System.TimeSpan.Zero || timeout > LongestTimeout))
            {
                throw new global::System.ArgumentOutOfRangeException(nameof(value), timeout, "The timeout of a call has to be longer than nothing, and short enough for a timer.");
            }

            _timeout = value;
        }
    }
}
