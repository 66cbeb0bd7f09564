using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>A body that is read from the caller's stream, which stays open. It is sent again from the same place if the stream can seek.</summary>
internal sealed class StreamRequestContent : HttpContent, IRepeatableContent
{
    private readonly Stream _stream;
    private readonly long _start;
    private bool _isRead;

    private StreamRequestContent(Stream stream)
    {
        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    /// <inheritdoc/>
    public bool CanRepeat => _stream.CanSeek;

    /// <summary>Creates a body.</summary>
    /// <param name="stream">The content.</param>
    /// <param name="mediaType">Its media type.</param>
    internal static HttpContent Create(Stream stream, string mediaType)
    {
        var content = new StreamRequestContent(stream);
        ContentTypes.Set(content, mediaType);
        return content;
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }
        else if (_isRead)
        {
            throw new InvalidOperationException("The stream of the body has been read, and cannot be read again.");
        }

        _isRead = true;
        return _stream.CopyToAsync(stream, cancellationToken);
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _stream.CanSeek ? Math.Max(0, _stream.Length - _start) : 0;
        return _stream.CanSeek;
    }
}
