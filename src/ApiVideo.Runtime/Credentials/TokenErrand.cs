using System;
using System.Threading;

namespace ApiVideo.Runtime;

/// <summary>
/// Represents the work to get a token. The call that waits for the token has waited for its turn and may hold the only permit, so the
/// calls of an errand do not wait for a turn and need no permit.
/// </summary>
internal sealed class TokenErrand : IDisposable
{
    private static readonly AsyncLocal<TokenErrand?> Current = new();

    private volatile bool _isOver;

    private TokenErrand()
    {
    }

    /// <summary>Gets a value indicating whether the caller runs on an errand.</summary>
    internal static bool IsUnderWay => Current.Value is { _isOver: false };

    /// <summary>Ends the errand, also for what the source has left running.</summary>
    public void Dispose() => _isOver = true;

    /// <summary>Begins an errand, for the rest of the asynchronous method that calls this and for what it calls.</summary>
    internal static TokenErrand Begin() => Current.Value = new TokenErrand();
}
