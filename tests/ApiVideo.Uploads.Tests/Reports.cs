namespace ApiVideo.Uploads.Tests;

/// <summary>Keeps what is reported, at once.</summary>
internal sealed class Reports : IProgress<ByteProgress>
{
    private readonly Lock _lock = new();
    private readonly List<ByteProgress> _all = [];

    internal IReadOnlyList<ByteProgress> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _all];
            }
        }
    }

    internal Action<ByteProgress>? OnReport { get; init; }

    public void Report(ByteProgress value)
    {
        lock (_lock)
        {
            _all.Add(value);
        }

        OnReport?.Invoke(value);
    }
}
