namespace ApiVideo.Generator.Support;

/// <summary>A body that is read from the caller's stream, which stays open. It is sent again from the same place if the stream can seek.</summary>
internal sealed class StreamRequestContent : global::System.Net.Http.HttpContent, IRepeatableContent
{
    private readonly global::System.IO.Stream _stream;
    private readonly long _start;
    private bool _isRead;

    private StreamRequestContent(global::System.IO.Stream stream)
    {
        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    /// <inheritdoc/>
    public bool CanRepeat => _stream.CanSeek;

    /// <summary>Makes a body.</summary>
    /// <param name="stream">The content.</param>
    /// <param name="mediaType">Its media type.</param>
    internal static global::System.Net.Http.HttpContent Create(global::System.IO.Stream stream, string mediaType)
    {
        var content = new StreamRequestContent(stream);
        ContentTypes.Set(content, mediaType);
        return content;
    }

    /// <inheritdoc/>
    protected override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream,
        global::System.Net.TransportContext? context) =>
        SerializeToStreamAsync(stream, context, global::System.Threading.CancellationToken.None);

    /// <inheritdoc/>
    protected override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream,
        global::System.Net.TransportContext? context,
        global::System.Threading.CancellationToken cancellationToken)
    {
        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }
        else if (_isRead)
        {
            throw new global::System.InvalidOperationException("The stream of the body is read already, and cannot be read again.");
        }

        _isRead = true;
        return _stream.CopyToAsync(stream, cancellationToken);
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _stream.CanSeek ? global::System.Math.Max(0, _stream.Length - _start) : 0;
        return _stream.CanSeek;
    }
}
