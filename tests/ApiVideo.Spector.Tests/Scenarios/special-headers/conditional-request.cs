using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class ConditionalRequestCalls(Uri server) : ScenarioCalls(server)
{
    public Task SpecialHeaders_ConditionalRequest_postIfMatch() => Client.Default.PostIfMatchAsync(ifMatch: "\"valid\"");

    public Task SpecialHeaders_ConditionalRequest_postIfNoneMatch() => Client.Default.PostIfNoneMatchAsync(ifNoneMatch: "\"invalid\"");

    public Task SpecialHeaders_ConditionalRequest_headIfModifiedSince() => Client.Default.HeadIfModifiedSinceAsync(new DateTimeOffset(2022, 8, 26, 14, 38, 0, TimeSpan.Zero));

    public Task SpecialHeaders_ConditionalRequest_postIfUnmodifiedSince() => Client.Default.PostIfUnmodifiedSinceAsync(new DateTimeOffset(2022, 8, 26, 14, 38, 0, TimeSpan.Zero));
}
