namespace ApiVideo.Generator.Support;

/// <summary>
/// Holds calls back while the server has said that no request is left. Time is measured by timestamps, which no change of the
/// clock moves.
/// </summary>
internal sealed class RateLimitGate
{
    private static readonly global::System.TimeSpan LongestDelay = global::System.TimeSpan.FromDays(1);

    private readonly object _lock = new();
    private long _start;
    private long _ticks;

    /// <summary>Closes the gate where an answer says that no request is left, for as long as it says.</summary>
    internal void See(RateLimit limit, global::System.TimeProvider time)
    {
        if (limit.Remaining == 0 && limit.RetryAfter is { } wait && wait > global::System.TimeSpan.Zero)
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
    internal async global::System.Threading.Tasks.ValueTask<global::System.TimeSpan> WaitAsync(
        global::System.TimeSpan longest,
        global::System.TimeProvider time,
        global::System.Threading.CancellationToken cancellationToken)
    {
        var waited = global::System.TimeSpan.Zero;
        while (true)
        {
            global::System.TimeSpan left;
            lock (_lock)
            {
                left = Left(time);
            }

            if (left <= global::System.TimeSpan.Zero || waited + left > longest)
            {
                return waited;
            }

            await DelayAsync(left, time, cancellationToken).ConfigureAwait(false);
            waited += left;
        }
    }

    /// <summary>Waits, however long: a timer knows no more than some weeks.</summary>
    internal static async global::System.Threading.Tasks.Task DelayAsync(
        global::System.TimeSpan delay,
        global::System.TimeProvider time,
        global::System.Threading.CancellationToken cancellationToken)
    {
        while (delay > LongestDelay)
        {
            await global::System.Threading.Tasks.Task.Delay(LongestDelay, time, cancellationToken).ConfigureAwait(false);
            delay -= LongestDelay;
        }

        await global::System.Threading.Tasks.Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
    }

    private global::System.TimeSpan Left(global::System.TimeProvider time) =>
        _ticks == 0 ? global::System.TimeSpan.Zero : new global::System.TimeSpan(_ticks) - time.GetElapsedTime(_start);
}
