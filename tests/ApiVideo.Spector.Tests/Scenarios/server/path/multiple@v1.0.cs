using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class MultipleV10Calls(Uri server) : ScenarioCalls(server)
{
    public Task Server_Path_Multiple_noOperationParams() => Versioned.Default.NoOperationParamsAsync();

    public Task Server_Path_Multiple_withOperationPathParam() => Versioned.Default.WithOperationPathParamAsync("test");

    // The document's server is {endpoint}/server/path/multiple/{apiVersion}, and both are the caller's.
    private ScenarioClient Versioned => new(new ScenarioClientOptions { BaseAddress = new Uri(Server, "server/path/multiple/v1.0") });
}
