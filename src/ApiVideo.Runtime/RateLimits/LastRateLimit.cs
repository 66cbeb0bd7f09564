using System.Net.Http.Headers;

namespace ApiVideo.Runtime;

/// <summary>Keeps the headers of the last answer that told of a rate limit, for one API, for a client, and for all clients of a server.</summary>
internal sealed class LastRateLimit
{
    private readonly LastRateLimit? _wider;
    private volatile HttpResponseHeaders? _headers;

    /// <param name="wider">What is told too.</param>
    internal LastRateLimit(LastRateLimit? wider)
    {
        _wider = wider;
    }

    internal RateLimit Value => new(new ApiResponseHeaders(_headers, null));

    internal void See(HttpResponseHeaders headers)
    {
        if (!RateLimit.IsIn(headers))
        {
            return;
        }

        for (var each = this; each is not null; each = each._wider)
        {
            each._headers = headers;
        }
    }
}
