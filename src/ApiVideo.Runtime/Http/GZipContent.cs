using System.IO;
using System.IO.Compression;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>A body that arrives as gzip, unpacked as it is read.</summary>
internal sealed class GZipContent : HttpContent
{
    private readonly HttpContent _packed;

    internal GZipContent(HttpContent packed)
    {
        _packed = packed;
        foreach (var header in packed.Headers.NonValidated)
        {
            // Those two describe what is packed.
            if (header.Key is not ("Content-Encoding" or "Content-Length"))
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) =>
        new GZipStream(await _packed.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), CompressionMode.Decompress);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        using var unpacked = await CreateContentReadStreamAsync(default).ConfigureAwait(false);
        await unpacked.CopyToAsync(stream).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _packed.Dispose();
        }

        base.Dispose(disposing);
    }
}
