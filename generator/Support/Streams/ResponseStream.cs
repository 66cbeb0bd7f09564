namespace ApiVideo.Generator.Support;

/// <summary>The body of a response; the response, and the permission that it came by, end with it.</summary>
internal sealed class ResponseStream : global::System.IO.Stream
{
    private readonly UnreadResponse _response;
    private readonly global::System.IO.Stream _stream;

    internal ResponseStream(UnreadResponse response, global::System.IO.Stream stream)
    {
        _response = response;
        _stream = stream;
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
        set => _stream.Position = value;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => _stream.Read(buffer, offset, count);

    /// <inheritdoc/>
    public override int Read(global::System.Span<byte> buffer) => _stream.Read(buffer);

    /// <inheritdoc/>
    public override global::System.Threading.Tasks.Task<int> ReadAsync(
        byte[] buffer,
        int offset,
        int count,
        global::System.Threading.CancellationToken cancellationToken) =>
        ReadAsync(global::System.MemoryExtensions.AsMemory(buffer, offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override global::System.Threading.Tasks.ValueTask<int> ReadAsync(
        global::System.Memory<byte> buffer,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        _stream.ReadAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    public override global::System.Threading.Tasks.Task CopyToAsync(
        global::System.IO.Stream destination,
        int bufferSize,
        global::System.Threading.CancellationToken cancellationToken) =>
        _stream.CopyToAsync(destination, bufferSize, cancellationToken);

    /// <inheritdoc/>
    public override long Seek(long offset, global::System.IO.SeekOrigin origin) => _stream.Seek(offset, origin);

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new global::System.NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new global::System.NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            try
            {
                _stream.Dispose();
            }
            finally
            {
                _response.Dispose();
            }
        }

        base.Dispose(disposing);
    }
}
