using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>A stream that reports how much of it has been read.</summary>
internal sealed class ProgressStream : Stream
{
    private readonly Stream _stream;
    private readonly IProgress<ByteProgress> _progress;
    private readonly long? _total;
    private readonly long _start;
    private long _read;
    private bool _isDisposed;
    private bool _isBroken;

    internal ProgressStream(Stream stream, IProgress<ByteProgress> progress, long? total)
    {
        _stream = stream;
        _progress = progress;
        _start = stream.CanSeek ? stream.Position : 0;
        _total = total ?? RestOf(stream);
    }

    /// <inheritdoc/>
    public override bool CanRead => _stream.CanRead;

    /// <inheritdoc/>
    public override bool CanSeek => _stream.CanSeek;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => _stream.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _stream.Position;
        set
        {
            _stream.Position = value;
            _read = value - _start;
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(MemoryExtensions.AsSpan(buffer, offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        ThrowIfBroken();
        return Report(_stream.Read(buffer));
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(MemoryExtensions.AsMemory(buffer, offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ThrowIfBroken();
        return Report(await _stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin)
    {
        var position = _stream.Seek(offset, origin);
        _read = position - _start;
        return position;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _isDisposed = true;
        if (disposing)
        {
            _stream.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Report(int count)
    {
        if (count > 0 && !_isDisposed)
        {
            _read += count;
            _isBroken = true;
            _progress.Report(new ByteProgress(_read, _total));
            _isBroken = false;
        }

        return count;
    }

    // The bytes of the read whose report failed are lost, so what follows would not be the body.
    private void ThrowIfBroken()
    {
        if (_isBroken)
        {
            throw new InvalidOperationException("The stream cannot be read after a report of its progress has failed.");
        }
    }

    private static long? RestOf(Stream stream)
    {
        try
        {
            return stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : stream.Length;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
