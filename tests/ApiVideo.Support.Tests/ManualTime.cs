using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace ApiVideo.Support.Tests;

/// <summary>Time that a test moves, and that knows what is waited for.</summary>
internal sealed class ManualTime : FakeTimeProvider
{
    internal ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Enqueue(dueTime);
        return base.CreateTimer(callback, state, dueTime, period);
    }
}
