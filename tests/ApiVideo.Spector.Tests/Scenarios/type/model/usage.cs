using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class UsageCalls(Uri server) : ScenarioCalls(server)
{
    public Task Type_Model_Usage_input() => Client.Default.InputAsync(new InputRecord { RequiredProp = "example-value" });

    public async Task Type_Model_Usage_output()
    {
        Check.Equal("example-value", (await Client.Default.OutputAsync()).Value.RequiredProp);
    }

    public async Task Type_Model_Usage_inputAndOutput()
    {
        Check.Equal("example-value", (await Client.Default.InputAndOutputAsync(new InputOutputRecord { RequiredProp = "example-value" })).Value.RequiredProp);
    }
}
