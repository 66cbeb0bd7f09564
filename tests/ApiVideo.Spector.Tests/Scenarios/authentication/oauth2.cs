using System;
using System.Net;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class Oauth2Calls(Uri server) : ScenarioCalls(server)
{
    public async Task Authentication_OAuth2_valid()
    {
        using var client = new ScenarioClient(new ScenarioClientOptions { BaseAddress = Server, Credential = ScenarioCredential.Bearer("https://security.microsoft.com/.default") });
        await client.Default.ValidAsync();
    }

    public async Task Authentication_OAuth2_invalid()
    {
        using var client = new ScenarioClient(new ScenarioClientOptions { BaseAddress = Server, Credential = ScenarioCredential.Bearer("no-token") });
        var error = await Check.FailsAsync<InvalidAuth>(HttpStatusCode.Forbidden, () => client.Default.InvalidAsync());
        Check.Equal("invalid-grant", error.Error);
    }
}
