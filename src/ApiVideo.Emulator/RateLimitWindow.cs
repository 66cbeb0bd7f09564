namespace ApiVideo.Emulator;

/// <summary>The requests of one key in a fixed window, which starts with the first request after the last one ended.</summary>
internal sealed class RateLimitWindow(int limit, TimeSpan length, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private DateTimeOffset _end = DateTimeOffset.MinValue;
    private int _used;

    /// <summary>Counts one request, unless the window is spent.</summary>
    public RateLimitState Take()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (now >= _end)
            {
                _end = now + length;
                _used = 0;
            }

            var allowed = _used < limit;
            if (allowed)
            {
                _used++;
            }

            return new RateLimitState(allowed, limit, limit - _used, (long)Math.Ceiling((_end - now).TotalSeconds));
        }
    }
}
