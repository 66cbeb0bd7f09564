namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>Keeps the request, and ends the call with an exception instead of an answer.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    public CapturedRequest? Request { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(header => header.Key, header => string.Join(header.Key == "Cookie" ? "; " : ",", header.Value), StringComparer.OrdinalIgnoreCase);
        Request = new CapturedRequest(request.Method.Method, request.RequestUri!.OriginalString, headers, headers.GetValueOrDefault("Content-Type"), body);
        throw new CapturedException();
    }
}
