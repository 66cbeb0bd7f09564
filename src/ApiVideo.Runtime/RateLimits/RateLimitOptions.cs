using System;

namespace ApiVideo.Runtime;

/// <summary>What the client does about the server's rate limit. By default nothing: an answer of status 429 is an exception.</summary>
public sealed class RateLimitOptions
{
    /// <summary>
    /// Whether a call that is answered with status 429 waits as long as the answer says and is sent again. Where the answer does
    /// not say, it waits a second, and twice as long each time after that.
    /// </summary>
    public bool WaitOnTooManyRequests { get; set; }

    /// <summary>
    /// Whether calls wait while an answer has said that no request is left, until the window of the rate limit is over. Clients
    /// that share a credential wait together.
    /// </summary>
    public bool HoldBack { get; set; }

    /// <summary>
    /// How long one call waits in all; the default is two minutes. A call that would have to wait longer does not wait: it is sent,
    /// or its answer of status 429 is an exception.
    /// </summary>
    public TimeSpan MaximumWait { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a call is sent at most, the first time included; the default is three.</summary>
    public int MaximumTries { get; set; } = 3;

    /// <summary>Copies and checks the options, which may change while the client lives.</summary>
    internal RateLimitOptions Snapshot()
    {
        if (MaximumWait < TimeSpan.Zero || MaximumTries < 1)
        {
            throw new ArgumentException("The rate limit options need a maximum wait that is not negative, and at least one try.");
        }

        return (RateLimitOptions)MemberwiseClone();
    }
}
