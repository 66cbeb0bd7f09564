using System;

namespace Scenarios;

/// <summary>The calls of a document: each public method is one scenario, by its name.</summary>
internal abstract class ScenarioCalls(Uri server)
{
    /// <summary>Gets the address of the suite's server.</summary>
    protected Uri Server { get; } = server;

    /// <summary>Gets a client that sends no credential.</summary>
    protected ScenarioClient Client { get; } = new(new ScenarioClientOptions { BaseAddress = server });
}
