namespace Warehouse;

/// <summary>A request as it arrived, and the answer as it left.</summary>
public sealed record Exchange(string Method, string Target, IHeaderDictionary Headers, string Body, int Status, string Answer)
{
    public string? ContentType => Headers.ContentType;
}
