namespace ApiVideo.Emulator;

/// <summary>The requests of one key in a fixed window, which starts with the first request after the last one ended.</summary>
internal sealed class RateLimitWindow(int limit, TimeSpan length, TimeProvider clock)
{
    private readonly Lock _lock = new();

    // At most twice the limit, where two windows meet.
    private readonly Queue<DateTimeOffset> _allowed = new();
    private DateTimeOffset _end = DateTimeOffset.MinValue;
    private int _used;

    /// <summary>The largest number of requests that were allowed within any time as long as a window, wherever it starts.</summary>
    public int Largest { get; private set; }

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
                Remember(now);
            }

            return new RateLimitState(allowed, limit, limit - _used, (long)Math.Ceiling((_end - now).TotalSeconds));
        }
    }

    private void Remember(DateTimeOffset now)
    {
        while (_allowed.TryPeek(out var oldest) && oldest <= now - length)
        {
            _allowed.Dequeue();
        }

        _allowed.Enqueue(now);
        Largest = Math.Max(Largest, _allowed.Count);
    }
}
