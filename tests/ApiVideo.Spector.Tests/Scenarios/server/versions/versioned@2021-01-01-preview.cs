using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class Versioned20210101PreviewCalls(Uri server) : ScenarioCalls(server)
{
    public Task Server_Versions_Versioned_withQueryOldApiVersion() => Client.Default.WithQueryOldApiVersionAsync("2021-01-01-preview");
}
