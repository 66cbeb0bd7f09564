using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class ContentNegotiationCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Payload_ContentNegotiation_SameBody()
    {
        Check.Sequence(await BytesAsync((await Client.Default.SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpegAsync(accept: "image/png")).Value), Asset("image.png"));
        Check.Sequence(await BytesAsync((await Client.Default.SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpegAsync(accept: "image/jpeg")).Value), Asset("image.jpg"));
    }

    public async Task Payload_ContentNegotiation_DifferentBody()
    {
        Check.Sequence(await BytesAsync((await Client.Default.DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJsonAsync()).Value), Asset("image.png"));
        Check.Sequence((await Client.Default.DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJsonJsonAsync()).Value.Content, Asset("image.png"));
    }
}
