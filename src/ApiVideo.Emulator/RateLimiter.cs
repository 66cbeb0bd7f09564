using System.Collections.Concurrent;

namespace ApiVideo.Emulator;

/// <summary>One window for each API key, and one for all requests without a valid one.</summary>
internal sealed class RateLimiter(int limit, TimeSpan length, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, RateLimitWindow> _windows = new(StringComparer.Ordinal);
    private readonly RateLimitWindow _strangers = new(limit, length, clock);

    /// <summary>The largest number of requests of one key that were allowed within any time as long as a window.</summary>
    public int Largest => _windows.Values.Append(_strangers).Max(window => window.Largest);

    public RateLimitState Take(string? apiKey)
    {
        var window = apiKey is null ? _strangers : _windows.GetOrAdd(apiKey, _ => new RateLimitWindow(limit, length, clock));
        return window.Take();
    }
}
