using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class BasicCalls(Uri server) : ScenarioCalls(server)
{
    public Task Parameters_Basic_ExplicitBody_simple() => Client.Default.ExplicitBodySimpleAsync(new ExplicitBodyUser { Name = "foo" });

    public Task Parameters_Basic_ImplicitBody_simple() => Client.Default.ImplicitBodySimpleAsync(new() { Name = "foo" });
}
