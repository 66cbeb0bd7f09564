using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class ExtensibleCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Enum_Extensible_String_getKnownValue()
    {
        Check.Equal(DaysOfWeekExtensibleEnum.Monday, (await Client.Default.StringGetKnownValueAsync()).Value);
    }

    public async Task Type_Enum_Extensible_String_getUnknownValue()
    {
        Check.Equal("Weekend", (await Client.Default.StringGetUnknownValueAsync()).Value.ToString());
    }

    public Task Type_Enum_Extensible_String_putKnownValue() => Client.Default.StringPutKnownValueAsync(DaysOfWeekExtensibleEnum.Monday);

    public Task Type_Enum_Extensible_String_putUnknownValue() => Client.Default.StringPutUnknownValueAsync("Weekend");
}
