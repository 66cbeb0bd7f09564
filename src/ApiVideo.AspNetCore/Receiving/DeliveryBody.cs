using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace ApiVideo.AspNetCore.Receiving;

/// <summary>The bytes of a delivery as they arrived, in a rented buffer.</summary>
internal sealed class DeliveryBody : IDisposable
{
    private const int FirstBufferSize = 1024;

    private byte[] _buffer;
    private int _length;

    private DeliveryBody(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <summary>Reads the body once; null when it is longer than the limit.</summary>
    /// <exception cref="BadHttpRequestException">The server refuses it, or it ended early.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static async ValueTask<DeliveryBody?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        // A middleware before the endpoint may have read a body that it buffers, for example to log it.
        if (request.Body is { CanSeek: true, Position: > 0 })
        {
            request.Body.Position = 0;
        }

        // One byte more than there should be, so that the end is seen without growing.
        var body = new DeliveryBody((int)(request.ContentLength ?? Math.Min(FirstBufferSize, limit)) + 1);
        try
        {
            while (true)
            {
                var read = await request.Body.ReadAsync(body._buffer.AsMemory(body._length), cancellationToken).ConfigureAwait(false);
                body._length += read;
                if (body._length > limit)
                {
                    body.Dispose();
                    return null;
                }

                if (read == 0)
                {
                    return body;
                }

                body.GrowIfFull();
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void GrowIfFull()
    {
        if (_length == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * _length);
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }
}
