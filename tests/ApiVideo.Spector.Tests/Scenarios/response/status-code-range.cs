using System;
using System.Net;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class StatusCodeRangeCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Response_StatusCodeRange_errorResponseStatusCodeInRange()
    {
        var error = await Check.FailsAsync<ErrorInRange>((HttpStatusCode)494, () => Client.Default.ErrorResponseStatusCodeInRangeAsync());
        Check.Equal("request-header-too-large", error.Code);
        Check.Equal("Request header too large", error.Message);
    }

    public async Task Response_StatusCodeRange_errorResponseStatusCode404()
    {
        var error = await Check.FailsAsync<NotFoundError>(HttpStatusCode.NotFound, () => Client.Default.ErrorResponseStatusCode404Async());
        Check.Equal("not-found", error.Code);
        Check.Equal("resource1", error.ResourceId);
    }
}
