using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class NotDefinedCalls(Uri server) : ScenarioCalls(server)
{
    public Task Server_Endpoint_NotDefined_valid() => Client.Default.ValidAsync();
}
