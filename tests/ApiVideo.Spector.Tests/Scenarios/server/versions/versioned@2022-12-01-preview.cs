using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class Versioned20221201PreviewCalls(Uri server) : ScenarioCalls(server)
{
    public Task Server_Versions_Versioned_withoutApiVersion() => Client.Default.WithoutApiVersionAsync();

    public Task Server_Versions_Versioned_withQueryApiVersion() => Client.Default.WithQueryApiVersionAsync("2022-12-01-preview");

    public Task Server_Versions_Versioned_withPathApiVersion() => Client.Default.WithPathApiVersionAsync("2022-12-01-preview");
}
