using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class NumericCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Encode_Numeric_Property_safeintAsString()
    {
        var value = (await Client.Default.PropertySafeintAsStringAsync(new PropertySafeintAsStringProperty { Value = 10000000000 })).Value;
        Check.Equal(10000000000, value.Value);
    }

    public async Task Encode_Numeric_Property_uint32AsStringOptional()
    {
        var value = (await Client.Default.PropertyUint32AsStringOptionalAsync(new PropertyUint32AsStringProperty { Value = 1 })).Value;
        Check.True(value.Value == 1, "It is not 1.");
    }

    public async Task Encode_Numeric_Property_uint8AsString()
    {
        var value = (await Client.Default.PropertyUint8AsStringAsync(new PropertyUint8AsStringProperty { Value = 255 })).Value;
        Check.True(value.Value == 255, "It is not 255.");
    }
}
