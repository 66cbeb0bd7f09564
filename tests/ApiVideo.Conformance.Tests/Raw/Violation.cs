namespace ApiVideo.Conformance.Tests.Raw;

/// <summary>Where a value is not what its schema says, and how.</summary>
internal sealed record Violation(string Path, string What)
{
    public override string ToString() => $"{Path} {What}";
}
