using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class EmptyCalls(Uri server) : ScenarioCalls(server)
{
    public Task Type_Model_Empty_putEmpty() => Client.Default.PutEmptyAsync(new EmptyInput());

    public async Task Type_Model_Empty_getEmpty()
    {
        Check.True((await Client.Default.GetEmptyAsync()).Value is EmptyOutput, "It is not the type of its schema.");
    }

    public async Task Type_Model_Empty_postRoundTripEmpty()
    {
        Check.True((await Client.Default.PostRoundTripEmptyAsync(new EmptyInputOutput())).Value is EmptyInputOutput, "It is not the type of its schema.");
    }
}
