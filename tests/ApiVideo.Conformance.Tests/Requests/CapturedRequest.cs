namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>A request as it would have gone over the wire.</summary>
internal sealed record CapturedRequest(string Method, string Address, IReadOnlyDictionary<string, string> Headers, string? ContentType, byte[] Body)
{
    public string Path => Address.Split('?', 2)[0];

    public string[] Query => Address.Split('?', 2) is [_, { Length: > 0 } query] ? query.Split('&') : [];

    public string? MediaType => ContentType?.Split(';')[0].Trim();

    public string Text => System.Text.Encoding.UTF8.GetString(Body);
}
