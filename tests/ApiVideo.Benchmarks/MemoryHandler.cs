using System.Net;

namespace ApiVideo.Benchmarks;

/// <summary>A server in memory: reads the request's body, answers with the same bytes as a stream, with the three headers of the rate limit.</summary>
internal sealed class MemoryHandler(HttpStatusCode status, byte[] body) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        var response = new HttpResponseMessage(status) { RequestMessage = request, Content = new StreamContent(new MemoryStream(body, writable: false)) };

        // As SocketsHttpHandler does: headers are kept as text until someone asks for more.
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Limit", "600");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Remaining", "599");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Retry-After", "42");
        return response;
    }
}
