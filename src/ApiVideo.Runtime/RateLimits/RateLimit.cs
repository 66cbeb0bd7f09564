using System;
using System.Globalization;
using System.Net.Http.Headers;

namespace ApiVideo.Runtime;

/// <summary>Represents the rate limit in the headers of a response.</summary>
/// <remarks>
/// A header is parsed when its property is read. A property is <see langword="null"/> if the server did not send the header, or if its value cannot be
/// read.
/// </remarks>
public readonly struct RateLimit
{
    private static readonly string[] LimitNames = ["X-RateLimit-Limit", "X-Rate-Limit-Limit", "RateLimit-Limit"];
    private static readonly string[] RemainingNames = ["X-RateLimit-Remaining", "X-Rate-Limit-Remaining", "RateLimit-Remaining"];

    // A demand to wait comes before the end of the window, which also stands on responses that demand nothing.
    private static readonly string[] WaitNames =
    [
        "X-RateLimit-Retry-After", "X-Rate-Limit-Retry-After", "RateLimit-Retry-After", "Retry-After",
        "X-RateLimit-Reset-After", "X-RateLimit-Reset", "X-Rate-Limit-Reset", "RateLimit-Reset",
    ];

    private readonly ApiResponseHeaders _headers;

    /// <summary>Initializes a new instance of the <see cref="RateLimit"/> struct from headers.</summary>
    /// <param name="headers">The headers of a response.</param>
    public RateLimit(ApiResponseHeaders headers)
    {
        _headers = headers;
    }

    /// <summary>Gets the number of requests that the current window allows.</summary>
    public int? Limit => Count(LimitNames);

    /// <summary>Gets the number of requests that are left in the current window.</summary>
    public int? Remaining => Count(RemainingNames);

    /// <summary>
    /// Gets the time to wait before the next request, counted from the response. It is never negative. The header can have seconds, Unix time in
    /// seconds or milliseconds, or a date.
    /// </summary>
    public TimeSpan? RetryAfter
    {
        get
        {
            foreach (var name in WaitNames)
            {
                if (_headers.TryFind(name, out var values))
                {
                    foreach (var text in values)
                    {
                        if (TryParseWait(text, out var wait))
                        {
                            return wait;
                        }
                    }
                }
            }

            return null;
        }
    }

    /// <summary>Returns the three values as text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"limit {Words(Limit)}, remaining {Words(Remaining)}, retry after {RetryAfter?.ToString("c") ?? "unknown"}");

    /// <summary>Determines whether headers have a rate limit.</summary>
    internal static bool IsIn(HttpResponseHeaders headers)
    {
        foreach (var name in RemainingNames)
        {
            if (headers.NonValidated.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private static string Words(int? count) =>
        count?.ToString(CultureInfo.InvariantCulture) ?? "unknown";

    private int? Count(string[] names)
    {
        foreach (var name in names)
        {
            if (_headers.GetCount(name) is { } count)
            {
                return count;
            }
        }

        return null;
    }

    private bool TryParseWait(string text, out TimeSpan wait)
    {
        // Nobody asks for a wait of thirty years: such a number is a point in time.
        const decimal firstEpochSecond = 1_000_000_000m;
        const decimal firstEpochMillisecond = 1_000_000_000_000m;
        const decimal lastEpochMillisecond = 253_402_300_799_999m;
        wait = default;
        if (!HeaderText.TryParseSeconds(text, out var number))
        {
            return HeaderText.TryParseInstant(text, out var date) && IsUntil(date, out wait);
        }

        if (number < 0)
        {
            return false;
        }

        if (number < firstEpochSecond)
        {
            wait = TimeSpan.FromTicks((long)(number * TimeSpan.TicksPerSecond));
            return true;
        }

        var milliseconds = number < firstEpochMillisecond ? number * 1000 : number;
        return milliseconds <= lastEpochMillisecond
            && IsUntil(DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds), out wait);
    }

    // The server's own clock, where it sent it: the two need not agree.
    private bool IsUntil(DateTimeOffset end, out TimeSpan wait)
    {
        var now = _headers.GetDateTimeOffset("Date") ?? DateTimeOffset.UtcNow;
        wait = end > now ? end - now : TimeSpan.Zero;
        return true;
    }
}
