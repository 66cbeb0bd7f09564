namespace ApiVideo.Generated.Tests.Client;

/// <summary>A request as it reached the handler.</summary>
/// <param name="Method">The method.</param>
/// <param name="Url">The address with its escapes.</param>
/// <param name="Headers">All headers, one per line, of the request and of its body.</param>
/// <param name="Body">The body; null where there was none.</param>
internal sealed record SentRequest(string Method, string Url, IReadOnlyList<string> Headers, string? Body)
{
    internal string? Header(string name) =>
        Headers.FirstOrDefault(header => header.StartsWith(name + ": ", StringComparison.Ordinal))?[(name.Length + 2)..];

    internal static async Task<SentRequest> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default);
        return new SentRequest(
            request.Method.Method,
            request.RequestUri!.AbsoluteUri,
            [.. headers.Select(header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal)],
            request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken));
    }
}
