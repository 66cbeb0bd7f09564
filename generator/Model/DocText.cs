namespace ApiVideo.Generator.Model;

/// <summary>Documentation as the spec words it: a short line and the longer text, both in Markdown.</summary>
internal sealed record DocText(string? Summary, string? Details)
{
    public static DocText None { get; } = new(Summary: null, Details: null);
}
