using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>A part of a stream that can seek, read in place. The stream stays open.</summary>
internal sealed class SlicedStream : Stream
{
    private readonly Stream _stream;
    private readonly long _start;
    private long _position;

    internal SlicedStream(Stream stream, long start, long length)
    {
        _stream = stream;
        _start = start;
        Length = length;
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length { get; }

    /// <inheritdoc/>
    public override long Position
    {
        get => _position;
        set => _position = value;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(MemoryExtensions.AsSpan(buffer, offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var wanted = Begin(buffer.Length);
        return wanted == 0 ? 0 : End(_stream.Read(buffer[..wanted]));
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(MemoryExtensions.AsMemory(buffer, offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var wanted = Begin(buffer.Length);
        return wanted == 0 ? 0 : End(await _stream.ReadAsync(buffer[..wanted], cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) =>
        _position = offset + (origin == SeekOrigin.Begin ? 0 : origin == SeekOrigin.Current ? _position : Length);

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Begin(int count)
    {
        var wanted = (int)Math.Min(count, Math.Max(0, Length - _position));
        if (wanted > 0)
        {
            _stream.Position = _start + _position;
        }

        return wanted;
    }

    private int End(int read)
    {
        _position += read > 0 ? read : throw new InvalidOperationException("The stream of the file has become shorter during the upload.");
        return read;
    }
}
