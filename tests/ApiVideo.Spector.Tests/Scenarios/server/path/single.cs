using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class SingleCalls(Uri server) : ScenarioCalls(server)
{
    public Task Server_Path_Single_myOp() => Client.Default.MyOpAsync();
}
