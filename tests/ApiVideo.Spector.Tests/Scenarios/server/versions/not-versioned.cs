using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class NotVersionedCalls(Uri server) : ScenarioCalls(server)
{
    public Task Server_Versions_NotVersioned_withoutApiVersion() => Client.Default.WithoutApiVersionAsync();

    public Task Server_Versions_NotVersioned_withQueryApiVersion() => Client.Default.WithQueryApiVersionAsync("v1.0");

    public Task Server_Versions_NotVersioned_withPathApiVersion() => Client.Default.WithPathApiVersionAsync("v1.0");
}
