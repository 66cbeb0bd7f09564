namespace ApiVideo.Support.Tests;

/// <summary>A body that arrives in pieces, may fail or stall at its end, and knows whether it was disposed.</summary>
internal sealed class TrackedStream(byte[] bytes) : Stream
{
    private int _position;

    internal int MaxRead { get; init; } = int.MaxValue;

    internal Exception? FailureAtEnd { get; init; }

    internal bool StallsAtEnd { get; init; }

    internal bool IsDisposed { get; private set; }

    internal TaskCompletionSource ReachedEnd { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (MaxRead != int.MaxValue)
        {
            await Task.Yield();
        }

        if (_position == bytes.Length)
        {
            ReachedEnd.TrySetResult();
            if (StallsAtEnd)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return FailureAtEnd is null ? 0 : throw FailureAtEnd;
        }

        var count = Math.Min(Math.Min(MaxRead, buffer.Length), bytes.Length - _position);
        bytes.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new InvalidOperationException("Nothing here may read in a blocking way.");

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
