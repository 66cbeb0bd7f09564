using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class MediaTypeCalls(Uri server) : ScenarioCalls(server)
{
    public Task Payload_MediaType_StringBody_sendAsText() => Client.Default.StringBodySendAsTextAsync("{cat}");

    public async Task Payload_MediaType_StringBody_getAsText()
    {
        Check.Equal("{cat}", (await Client.Default.StringBodyGetAsTextAsync()).Value);
    }

    public Task Payload_MediaType_StringBody_sendAsJson() => Client.Default.StringBodySendAsJsonAsync("foo");

    public async Task Payload_MediaType_StringBody_getAsJson()
    {
        Check.Equal("foo", (await Client.Default.StringBodyGetAsJsonAsync()).Value);
    }
}
