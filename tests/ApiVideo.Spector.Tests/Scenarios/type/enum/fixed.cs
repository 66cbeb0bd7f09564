using System;
using System.Net;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class FixedCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Enum_Fixed_String_getKnownValue()
    {
        Check.Equal(DaysOfWeekEnum.Monday, (await Client.Default.StringGetKnownValueAsync()).Value);
    }

    public Task Type_Enum_Fixed_String_putKnownValue() => Client.Default.StringPutKnownValueAsync(DaysOfWeekEnum.Monday);

    public Task Type_Enum_Fixed_String_putUnknownValue() => Check.FailsAsync(HttpStatusCode.InternalServerError, () => Client.Default.StringPutUnknownValueAsync("Weekend"));
}
