using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator.Deliveries;

/// <summary>The latest attempts, oldest first. Safe to use from several threads.</summary>
internal sealed class DeliveryLog(int length, ChangeSignal changes)
{
    private readonly Lock _lock = new();
    private readonly Queue<DeliveryBody> _attempts = [];
    private long _lastNumber;

    /// <summary>Adds an attempt, which gets the next number; the oldest one is forgotten when there are too many.</summary>
    public void Add(DeliveryBody attempt)
    {
        lock (_lock)
        {
            _attempts.Enqueue(attempt with { Number = ++_lastNumber });
            if (_attempts.Count > length)
            {
                _attempts.Dequeue();
            }
        }

        changes.Raise();
    }

    /// <summary>Returns the attempts with a greater number; 0 gives all.</summary>
    public IReadOnlyList<DeliveryBody> After(long number)
    {
        lock (_lock)
        {
            return [.. _attempts.SkipWhile(attempt => attempt.Number <= number)];
        }
    }

    public DeliveryBody? Find(long number)
    {
        lock (_lock)
        {
            return _attempts.FirstOrDefault(attempt => attempt.Number == number);
        }
    }
}
