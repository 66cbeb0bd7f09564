using System;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>
/// Holds calls back while the server has said that no request is left. Time is measured by timestamps, which no change of the
/// clock moves.
/// </summary>
internal sealed class RateLimitGate
{
    private static readonly TimeSpan MaxDelay = TimeSpan.FromDays(1);

    private readonly object _lock = new();
    private long _start;
    private long _ticks;

    /// <summary>Closes the gate where an answer says that no request is left, for as long as it says.</summary>
    internal void See(RateLimit limit, TimeProvider time)
    {
        if (limit.Remaining == 0 && limit.RetryAfter is { } wait && wait > TimeSpan.Zero)
        {
            lock (_lock)
            {
                if (wait > Left(time))
                {
                    _start = time.GetTimestamp();
                    _ticks = wait.Ticks;
                }
            }
        }
    }

    /// <summary>Waits while the gate is closed; a wait that would be longer than the given time is not begun.</summary>
    /// <returns>How long it waited.</returns>
    internal async ValueTask<TimeSpan> WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        var waited = TimeSpan.Zero;
        while (true)
        {
            TimeSpan left;
            lock (_lock)
            {
                left = Left(time);
            }

            if (left <= TimeSpan.Zero || waited + left > longest)
            {
                return waited;
            }

            await DelayAsync(left, time, cancellationToken).ConfigureAwait(false);
            waited += left;
        }
    }

    /// <summary>Waits, however long: a timer knows no more than some weeks.</summary>
    internal static async Task DelayAsync(TimeSpan delay, TimeProvider time, CancellationToken cancellationToken)
    {
        while (delay > MaxDelay)
        {
            await Task.Delay(MaxDelay, time, cancellationToken).ConfigureAwait(false);
            delay -= MaxDelay;
        }

        await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
    }

    private TimeSpan Left(TimeProvider time) =>
        _ticks == 0 ? TimeSpan.Zero : new TimeSpan(_ticks) - time.GetElapsedTime(_start);
}
