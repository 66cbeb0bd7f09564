using System.Net;

namespace ApiVideo.Operations.Tests;

/// <summary>Keeps what was sent, and answers 204 or what it is given.</summary>
internal sealed class RecordingHandler(Func<HttpResponseMessage>? answer = null) : HttpMessageHandler
{
    public HttpMethod? Method { get; private set; }

    public Uri? Address { get; private set; }

    public string Body { get; private set; } = "";

    public string? ContentType { get; private set; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, string> ContentHeaders { get; } = new(StringComparer.OrdinalIgnoreCase);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Method = request.Method;
        Address = request.RequestUri;
        foreach (var header in request.Headers.NonValidated)
        {
            Headers[header.Key] = header.Value.ToString();
        }

        (Body, ContentType) = ("", null);
        if (request.Content is { } content)
        {
            Body = await content.ReadAsStringAsync(cancellationToken);
            ContentType = content.Headers.NonValidated["Content-Type"].ToString();
            foreach (var header in content.Headers.NonValidated)
            {
                ContentHeaders[header.Key] = header.Value.ToString();
            }
        }

        return answer?.Invoke() ?? new HttpResponseMessage(HttpStatusCode.NoContent);
    }
}
