using Microsoft.Extensions.Time.Testing;

namespace ApiVideo.Fault.Tests;

/// <summary>Time that a test moves, with a clock that it can set without time passing.</summary>
internal sealed class SettableClock : FakeTimeProvider
{
    private TimeSpan _offset;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _offset;

    // The fake takes its timestamps from its clock, which no machine does.
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => base.GetUtcNow().UtcTicks;

    internal void SetBy(TimeSpan offset) => _offset += offset;
}
