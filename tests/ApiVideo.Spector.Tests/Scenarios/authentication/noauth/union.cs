using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class UnionCalls(Uri server) : ScenarioCalls(server)
{
    public Task Authentication_Noauth_Union_validNoAuth() => Client.Default.ValidNoAuthAsync();

    public async Task Authentication_Noauth_Union_validToken()
    {
        using var client = new ScenarioClient(new ScenarioClientOptions { BaseAddress = Server, Credential = ScenarioCredential.Bearer("https://security.microsoft.com/.default") });
        await client.Default.ValidTokenAsync();
    }
}
