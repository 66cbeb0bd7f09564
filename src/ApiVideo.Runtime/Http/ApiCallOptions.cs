using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>Configures the calls of one view of an API, which the <c>With</c> method of the API creates.</summary>
public sealed class ApiCallOptions
{
    // The longest that a timer takes.
    private static readonly TimeSpan MaxTimeout = TimeSpan.FromMilliseconds(uint.MaxValue - 1L);

    private TimeSpan? _timeout;

    /// <summary>
    /// Gets or sets a value indicating whether a call throws if the response is not a success or cannot be read, or <see langword="null"/> to use
    /// the value of the client's options. The default is <see langword="null"/>.
    /// </summary>
    /// <remarks>
    /// If the value is <see langword="false"/>, a call returns every response. <see cref="ApiResponse.IsSuccess"/> tells whether the call succeeded,
    /// <see cref="ApiResponse.TryGetError{TError}"/> gets the body of an error, and the value of the response throws the exception that the call would
    /// have thrown. Enumerations of pages, events and lines always throw.
    /// </remarks>
    public bool? ThrowOnError { get; set; }

    /// <summary>
    /// Gets the headers of every call of the view. They replace headers that the call would have, such as <c>User-Agent</c>, but not the
    /// header of the client's credential.
    /// </summary>
    public IDictionary<string, string> Headers { get; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Gets or sets the timeout of a call, or <see langword="null"/> to use the timeout of the <see cref="HttpClient"/>. The default is
    /// <see langword="null"/>.
    /// </summary>
    /// <remarks>
    /// The time includes waits for the rate limit, repeated requests and the body of the response. If the body is read as it arrives, the time
    /// ends with the headers. A call that takes longer throws a <see cref="TaskCanceledException"/> whose inner exception is a
    /// <see cref="TimeoutException"/>. The timeout can be longer than the default of 100 seconds;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no limit. If an <see cref="HttpClient"/> was passed to the client, its timeout
    /// applies too.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero, negative, or longer than 49 days, the maximum of a timer.</exception>
    public TimeSpan? Timeout
    {
        get => _timeout;
        set
        {
            if (value is { } timeout
                && timeout != System.Threading.Timeout.InfiniteTimeSpan
                && (timeout <= TimeSpan.Zero || timeout > MaxTimeout))
            {
                throw new ArgumentOutOfRangeException(nameof(value), timeout, "The timeout of a call must be positive, and not longer than 49 days.");
            }

            _timeout = value;
        }
    }
}
