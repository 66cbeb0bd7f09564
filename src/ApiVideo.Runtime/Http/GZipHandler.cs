using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>
/// Asks servers for gzip, and unpacks it. The decompression of <c>SocketsHttpHandler</c> would do so too, but a native program
/// then contains the decoder of Brotli, whether or not it is asked for: 0.6 MB.
/// </summary>
internal sealed class GZipHandler : DelegatingHandler
{
    internal GZipHandler(HttpMessageHandler inner)
        : base(inner)
    {
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Headers.NonValidated.Contains("Accept-Encoding"))
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        }

        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.Content.Headers.NonValidated.TryGetValues("Content-Encoding", out var encoding)
            && encoding.ToString().Equals("gzip", StringComparison.OrdinalIgnoreCase))
        {
            response.Content = new GZipContent(response.Content);
        }

        return response;
    }
}
