namespace ApiVideo.Spector.Tests.Expectations;

/// <summary>What can be expected of a scenario.</summary>
internal enum ExpectationClass
{
    /// <summary>The client does what the scenario asks.</summary>
    Passes,

    /// <summary>The document does not say what the scenario asks, so no client made of it can do it.</summary>
    Cannot,

    /// <summary>The document says it, and the client does not do it yet.</summary>
    Wrong,
}
