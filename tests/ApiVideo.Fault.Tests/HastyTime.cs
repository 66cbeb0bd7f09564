using System.Collections.Concurrent;

namespace ApiVideo.Fault.Tests;

/// <summary>Time in which every wait is over at once, and known.</summary>
internal sealed class HastyTime : TimeProvider
{
    internal ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
