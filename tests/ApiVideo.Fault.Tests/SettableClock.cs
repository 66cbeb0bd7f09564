using Microsoft.Extensions.Time.Testing;

namespace ApiVideo.Fault.Tests;

/// <summary>Time that a test moves, with a clock that it can set without time passing.</summary>
internal sealed class SettableClock : FakeTimeProvider
{
    private TimeSpan _offset;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _offset;

    internal void SetBy(TimeSpan offset) => _offset += offset;
}
