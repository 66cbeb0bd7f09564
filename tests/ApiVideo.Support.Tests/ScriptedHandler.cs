using System.Net;

namespace ApiVideo.Support.Tests;

/// <summary>Answers every request with one stream and keeps what it saw of the request.</summary>
internal sealed class ScriptedHandler(HttpStatusCode status, TrackedStream body, params (string Name, string Value)[] headers) : HttpMessageHandler
{
    internal Uri? RequestUri { get; private set; }

    internal string? Authorization { get; private set; }

    internal string? RequestBody { get; private set; }

    internal string? RequestHeaders { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        RequestUri = request.RequestUri;
        Authorization = request.Headers.NonValidated.TryGetValues("Authorization", out var value) ? value.ToString() : null;
        RequestHeaders = request.Headers.ToString();
        RequestBody = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var response = new HttpResponseMessage(status) { Content = new StreamContent(body) };
        foreach (var (name, text) in headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, text))
            {
                response.Content.Headers.TryAddWithoutValidation(name, text);
            }
        }

        return response;
    }
}
