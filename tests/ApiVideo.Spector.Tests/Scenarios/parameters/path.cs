using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class PathCalls(Uri server) : ScenarioCalls(server)
{
    public Task Parameters_Path_normal() => Client.Default.NormalAsync("foo");
}
