using System;
using System.Net;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class CustomCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Authentication_Http_Custom_valid()
    {
        using var client = new ScenarioClient(new ScenarioClientOptions { BaseAddress = Server, Credential = ScenarioCredential.SharedAccessKey("valid-key") });
        await client.Default.ValidAsync();
    }

    public async Task Authentication_Http_Custom_invalid()
    {
        using var client = new ScenarioClient(new ScenarioClientOptions { BaseAddress = Server, Credential = ScenarioCredential.SharedAccessKey("invalid-key") });
        var error = await Check.FailsAsync<InvalidAuth>(HttpStatusCode.Forbidden, () => client.Default.InvalidAsync());
        Check.Equal("invalid-api-key", error.Error);
    }
}
