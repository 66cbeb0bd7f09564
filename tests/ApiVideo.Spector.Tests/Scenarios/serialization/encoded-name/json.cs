using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class JsonCalls(Uri server) : ScenarioCalls(server)
{
    public Task Serialization_EncodedName_Json_Property_send() => Client.Default.PropertySendAsync(new PropertyJsonEncodedNameModel { WireName = true });

    public async Task Serialization_EncodedName_Json_Property_get()
    {
        Check.Equal(true, (await Client.Default.PropertyGetAsync()).Value.WireName);
    }
}
