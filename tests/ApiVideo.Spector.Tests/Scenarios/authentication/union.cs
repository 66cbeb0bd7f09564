using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class UnionCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Authentication_Union_validKey()
    {
        using var client = new ScenarioClient(new ScenarioClientOptions { BaseAddress = Server, Credential = ScenarioCredential.ApiKey("valid-key") });
        await client.Default.ValidKeyAsync();
    }

    public async Task Authentication_Union_validToken()
    {
        using var client = new ScenarioClient(new ScenarioClientOptions { BaseAddress = Server, Credential = ScenarioCredential.Bearer("https://security.microsoft.com/.default") });
        await client.Default.ValidTokenAsync();
    }
}
