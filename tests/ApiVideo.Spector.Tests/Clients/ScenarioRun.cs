using System.Reflection;
using ApiVideo.Spector.Tests.Running;

namespace ApiVideo.Spector.Tests.Clients;

/// <summary>All calls through the clients of one version of OpenAPI, on a server that sees no others.</summary>
internal sealed class ScenarioRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private ScenarioRun(IReadOnlyList<CompiledScenarios> clients, IReadOnlyCollection<string> scenarios, IReadOnlyDictionary<string, Outcome> outcomes)
    {
        Clients = clients;
        Scenarios = scenarios;
        Outcomes = outcomes;
    }

    public IReadOnlyList<CompiledScenarios> Clients { get; }

    /// <summary>Gets the names of the scenarios that the server knows.</summary>
    public IReadOnlyCollection<string> Scenarios { get; }

    /// <summary>Gets what came of each scenario that has a call.</summary>
    public IReadOnlyDictionary<string, Outcome> Outcomes { get; }

    public static Task<ScenarioRun> OfAsync(string version) => OfAsync(ScenarioDocument.All(version));

    /// <summary>Calls the scenarios of some documents.</summary>
    public static async Task<ScenarioRun> OfAsync(IEnumerable<ScenarioDocument> documents)
    {
        var clients = documents.AsParallel().AsOrdered().Select(CompiledScenarios.Compile).ToList();
        AppContext.SetData("ScenarioAssets", Path.Combine(ScenarioPackages.Folder, "node_modules/@typespec/http-specs/assets"));
        var outcomes = new Dictionary<string, Outcome>();
        var scenarios = new HashSet<string>();
        var server = MockServer.Start();
        try
        {
            scenarios.UnionWith((await server.CoverageAsync()).Keys);
            foreach (var client in clients)
            {
                try
                {
                    await CallAsync(client, server, outcomes);
                }
                catch (InvalidOperationException failure)
                {
                    // A request may end the server, and the other documents are not to blame.
                    foreach (var call in client.Calls!.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
                    {
                        outcomes[call.Name] = Outcome.Failed(failure.Message);
                    }

                    server.Dispose();
                    server = MockServer.Start();
                }
            }
        }
        finally
        {
            server.Dispose();
        }

        return new ScenarioRun(clients, scenarios, outcomes);
    }

    private static async Task CallAsync(CompiledScenarios client, MockServer server, Dictionary<string, Outcome> outcomes)
    {
        foreach (var (scenario, error) in client.Uncompiled)
        {
            outcomes.Add(scenario, Outcome.Failed("does not compile: " + error));
        }

        foreach (var call in client.Calls?.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly) ?? [])
        {
            outcomes.Add(call.Name, await CallAsync(client.Calls!, call, server.Address));
        }

        var coverage = await server.CoverageAsync();
        foreach (var call in client.Calls?.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly) ?? [])
        {
            var verdict = coverage.GetValueOrDefault(call.Name, "unknown");
            if (outcomes[call.Name].IsPassed && verdict != "pass")
            {
                outcomes[call.Name] = Outcome.Failed("the server says: " + verdict);
            }
        }
    }

    private static async Task<Outcome> CallAsync(Type calls, MethodInfo call, Uri server)
    {
        try
        {
            await ((Task)call.Invoke(Activator.CreateInstance(calls, server), null)!).WaitAsync(Patience);
            return Outcome.Passed;
        }
        catch (Exception failure)
        {
            var cause = failure is TargetInvocationException { InnerException: { } inner } ? inner : failure;
            return Outcome.Failed($"{cause.GetType().Name}: {cause.Message}{BodyOf(cause)}");
        }
    }

    // The server's own words on a request that it refuses. The type is the client's, so there is none to name here.
    private static string BodyOf(Exception failure) => failure.GetType().GetProperty("ResponseBody")?.GetValue(failure) is string { Length: > 0 } body ? " " + body : "";
}
