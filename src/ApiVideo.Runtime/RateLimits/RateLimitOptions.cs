using System;

namespace ApiVideo.Runtime;

/// <summary>Configures what the client does about the server's rate limit. By default it does nothing, and a response with status 429 is an exception.</summary>
public sealed class RateLimitOptions
{
    /// <summary>
    /// Gets or sets a value indicating whether a call waits after a response with status 429, for the time that the response asks for, and sends its
    /// request again. If the response asks for no time, the call waits one second, and twice as long after each further attempt. The default is
    /// <see langword="false"/>.
    /// </summary>
    public bool WaitOnTooManyRequests { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether calls wait for the next window after a response says that no request is left in the current one.
    /// Clients that share a credential wait together. A call also waits while the rate limiter of the options grants no permit. The
    /// default is <see langword="false"/>.
    /// </summary>
    public bool WaitWhenExhausted { get; set; }

    /// <summary>
    /// Gets or sets the maximum time that one call waits in total. A call that would have to wait longer does not wait: it is sent, or its response with
    /// status 429 or its missing permit is an exception. The default is two minutes.
    /// </summary>
    public TimeSpan MaxWait { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Gets or sets the maximum number of times that the request of a call is sent, including the first time. The default is 3.</summary>
    public int MaxAttempts { get; set; } = 3;

    /// <summary>Copies and validates the options, which can change during the lifetime of the client.</summary>
    internal RateLimitOptions Snapshot()
    {
        if (MaxWait < TimeSpan.Zero || MaxAttempts < 1)
        {
            throw new ArgumentException("MaxWait of the rate limit options must not be negative, and MaxAttempts must be at least 1.");
        }

        return (RateLimitOptions)MemberwiseClone();
    }
}
