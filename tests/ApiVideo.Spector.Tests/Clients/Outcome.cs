namespace ApiVideo.Spector.Tests.Clients;

/// <summary>What came of a scenario.</summary>
/// <param name="IsPassed">Whether the client did what the scenario asks.</param>
/// <param name="Text">What went wrong; empty where nothing did.</param>
internal sealed record Outcome(bool IsPassed, string Text)
{
    public static Outcome Passed { get; } = new(IsPassed: true, "");

    public static Outcome Failed(string text) => new(IsPassed: false, text);
}
