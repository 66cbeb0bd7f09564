namespace ApiVideo.Spector.Tests.Expectations;

/// <summary>What a line of the table says of a scenario in a version of OpenAPI.</summary>
/// <param name="Scenario">The name that the suite gives it.</param>
/// <param name="Version">The version of OpenAPI.</param>
/// <param name="Class">The class.</param>
/// <param name="Reason">Why it does not pass; empty where it does.</param>
internal sealed record Expectation(string Scenario, string Version, ExpectationClass Class, string Reason)
{
    public override string ToString() => $"{Scenario} ({Version})";
}
