namespace ApiVideo.Generator.Tests.Contracts;

/// <summary>An edit of a document, and what it does to callers.</summary>
/// <param name="Name">What the edit is.</param>
/// <param name="Old">The text that is replaced; it stands once in the document.</param>
/// <param name="New">The text in its place.</param>
/// <param name="Effect">The rule that reports it; null for an edit that breaks nobody.</param>
/// <param name="Audience">Whom it concerns.</param>
/// <param name="Says">A part of the message.</param>
internal sealed record ContractCase(string Name, string Old, string New, string? Effect, string Audience = "", string Says = "")
{
    public const string Source = "AVG0022";
    public const string RunTime = "AVG0023";

    public override string ToString() => Name;
}
