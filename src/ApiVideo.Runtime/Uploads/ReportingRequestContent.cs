using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>A body that reports how much of it has been sent.</summary>
internal sealed class ReportingRequestContent : HttpContent, IRepeatableContent
{
    private readonly HttpContent _content;
    private readonly long _before;
    private readonly long? _total;
    private volatile IProgress<ByteProgress>? _progress;

    /// <param name="content">The body that is sent. This one has its media type, and ends with it.</param>
    /// <param name="progress">The object that gets the reports.</param>
    /// <param name="before">How many bytes of the file have been sent before.</param>
    /// <param name="total">How many bytes the file has; null where that is what the body has.</param>
    internal ReportingRequestContent(HttpContent content, IProgress<ByteProgress> progress, long before, long? total)
    {
        _content = content;
        _progress = progress;
        _before = before;
        _total = total ?? content.Headers.ContentLength;
        Headers.ContentType = content.Headers.ContentType;
    }

    /// <inheritdoc/>
    public bool CanRepeat => _content is not IRepeatableContent { CanRepeat: false };

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _content.CopyToAsync(new Destination(this, stream), context, cancellationToken);

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _content.Headers.ContentLength ?? 0;
        return _content.Headers.ContentLength is not null;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // What is still on its way is not told of after the call has ended.
        _progress = null;
        if (disposing)
        {
            _content.Dispose();
        }

        base.Dispose(disposing);
    }

    private sealed class Destination : Stream
    {
        // Bytes in memory come in one piece, of which there would be one report.
        private const int MaxPiece = 64 * 1024;

        private readonly ReportingRequestContent _owner;
        private readonly Stream _stream;
        private long _sent;

        internal Destination(ReportingRequestContent owner, Stream stream)
        {
            _owner = owner;
            _stream = stream;
        }

        /// <inheritdoc/>
        public override bool CanRead => false;

        /// <inheritdoc/>
        public override bool CanSeek => false;

        /// <inheritdoc/>
        public override bool CanWrite => true;

        /// <inheritdoc/>
        public override long Length => throw new NotSupportedException();

        /// <inheritdoc/>
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        /// <inheritdoc/>
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            while (buffer.Length > 0)
            {
                var piece = buffer[..Math.Min(buffer.Length, MaxPiece)];
                await _stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
                buffer = buffer[piece.Length..];
                _sent += piece.Length;
                _owner._progress?.Report(new ByteProgress(_owner._before + _sent, _owner._total));
            }
        }

        /// <inheritdoc/>
        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(new ReadOnlyMemory<byte>(buffer, offset, count), cancellationToken).AsTask();

        /// <inheritdoc/>
        public override Task FlushAsync(CancellationToken cancellationToken) => _stream.FlushAsync(cancellationToken);

        /// <inheritdoc/>
        public override void Flush() => _stream.Flush();

        /// <inheritdoc/>
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        /// <inheritdoc/>
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        /// <inheritdoc/>
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        /// <inheritdoc/>
        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
