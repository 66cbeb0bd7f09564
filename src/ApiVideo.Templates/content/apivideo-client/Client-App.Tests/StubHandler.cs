using System.Net;
using System.Text;

namespace NamespaceOfApp.Tests;

/// <summary>Answers each request with the same response, and keeps the requests.</summary>
internal sealed class StubHandler(HttpStatusCode status, string json, string mediaType = "application/json") : HttpMessageHandler
{
    public List<HttpRequestMessage> Requests { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        return Task.FromResult(new HttpResponseMessage(status)
        {
            RequestMessage = request,
            Content = new StringContent(json, Encoding.UTF8, mediaType),
        });
    }
}
