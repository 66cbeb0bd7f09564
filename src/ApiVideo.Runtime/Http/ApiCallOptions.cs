using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>What the calls of one view of an API have of their own; see the <c>With</c> method of the APIs.</summary>
public sealed class ApiCallOptions
{
    // The longest that a timer takes.
    private static readonly TimeSpan MaxTimeout = TimeSpan.FromMilliseconds(uint.MaxValue - 1L);

    private TimeSpan? _timeout;

    /// <summary>
    /// Whether a call throws where the answer is no success, or cannot be read. Where it does not, it gives every answer: <see cref="ApiResponse.IsSuccess"/> says
    /// which it is, <see cref="ApiResponse.TryGetError{TError}"/> gives the body of an error, and the value throws what the call would have thrown. Walks
    /// over pages, events and lines throw in any case. Null leaves it as the client's options say.
    /// </summary>
    public bool? ThrowOnError { get; set; }

    /// <summary>
    /// Headers of every call of the view. One that the call would have anyway, such as <c>User-Agent</c>, is replaced; that of the
    /// client's credential is not.
    /// </summary>
    public IDictionary<string, string> Headers { get; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// How long a call may take in all: waits for the rate limit, repetitions and the body of the answer included, unless it is read
    /// as it arrives, where the timeout ends with the headers. A call that takes longer throws
    /// <see cref="TaskCanceledException"/> with a <see cref="TimeoutException"/> inside.
    /// It may be longer than the 100 seconds that a call has otherwise, and
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no limit; but where the client was given an
    /// <see cref="HttpClient"/>, the timeout of that one holds as well. Null leaves it at the timeout of the
    /// HTTP client.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is zero, negative, or longer than a timer takes (49 days).</exception>
    public TimeSpan? Timeout
    {
        get => _timeout;
        set
        {
            if (value is { } timeout
                && timeout != System.Threading.Timeout.InfiniteTimeSpan
                && (timeout <= TimeSpan.Zero || timeout > MaxTimeout))
            {
                throw new ArgumentOutOfRangeException(nameof(value), timeout, "The timeout of a call has to be longer than nothing, and short enough for a timer.");
            }

            _timeout = value;
        }
    }
}
