using System;
using System.Threading;

namespace ApiVideo.Runtime;

/// <summary>
/// What a user's source of tokens does while it is asked. The call that waits for the token may hold the only permit, so the calls
/// of an errand need none.
/// </summary>
internal sealed class TokenErrand : IDisposable
{
    private static readonly AsyncLocal<TokenErrand?> Current = new();

    private volatile bool _isOver;

    private TokenErrand()
    {
    }

    /// <summary>Whether the caller runs on an errand.</summary>
    internal static bool IsUnderWay => Current.Value is { _isOver: false };

    /// <summary>Ends the errand, also for what the source has left running.</summary>
    public void Dispose() => _isOver = true;

    /// <summary>Begins an errand, for the rest of the asynchronous method that calls this and for what it calls.</summary>
    internal static TokenErrand Begin() => Current.Value = new TokenErrand();
}
