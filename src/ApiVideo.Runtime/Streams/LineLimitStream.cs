using System;
using System.IO;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>
/// A body that is read line by line and may be endless, but not a line of it, which a reader keeps in memory. The lines before one
/// that is too long are read as ever.
/// </summary>
internal sealed class LineLimitStream : Stream
{
    private readonly Stream _stream;
    private readonly long _limit;
    private long _length;
    private bool _isExceeded;

    /// <param name="stream">The body; it is disposed with this.</param>
    /// <param name="limit">The length in bytes beyond which a line is refused.</param>
    internal LineLimitStream(Stream stream, long limit)
    {
        _stream = stream;
        _limit = limit;
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // Pooled, for a reader waits for many a part of a body, and for one at a time.
    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isExceeded)
        {
            throw TooLong(_limit);
        }

        var read = await _stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Admit(buffer.Span[..read]);
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Creates the exception for a line, or an event of several, that is too long.</summary>
    internal static HttpRequestException TooLong(long limit) => new(
        HttpRequestError.ConfigurationLimitExceeded,
        $"A line or an event of the response body is longer than the {limit} bytes that the options of the client allow.");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stream.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Gets how many of the bytes may be read: all, or those up to a line that is too long.</summary>
    private int Admit(ReadOnlySpan<byte> bytes)
    {
        var start = 0;
        while (true)
        {
            var end = MemoryExtensions.IndexOfAny(bytes[start..], (byte)'\n', (byte)'\r');
            _length += end < 0 ? bytes.Length - start : end;
            if (_length > _limit)
            {
                _isExceeded = true;
                return start > 0 ? start : throw TooLong(_limit);
            }

            if (end < 0)
            {
                return bytes.Length;
            }

            _length = 0;
            start += end + 1;
        }
    }
}
