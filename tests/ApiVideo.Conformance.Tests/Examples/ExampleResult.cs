namespace ApiVideo.Conformance.Tests.Examples;

/// <summary>What came of an example: the difference, and the reason that excuses it.</summary>
internal sealed record ExampleResult(string Place, string? Difference, string? Reason)
{
    public bool IsEqual => Difference is null;

    public override string ToString() => $"{Place}: {(IsEqual ? "equal" : Reason ?? "no reason for " + Difference)}";
}
