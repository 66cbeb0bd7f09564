using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class QueryCalls(Uri server) : ScenarioCalls(server)
{
    public Task Parameters_Query_Constant_post() => Client.Default.ConstantPostAsync("constantValue");
}
