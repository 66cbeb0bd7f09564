using System.Net;

namespace ApiVideo.Runtime;

/// <summary>The answer to a call that succeeded: its status and its headers.</summary>
public class ApiResponse
{
    /// <summary>Makes a response; for tests and stand-ins of the API classes.</summary>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="headers">The headers of the response; see <see cref="ApiResponseHeaders.From"/>.</param>
    public ApiResponse(HttpStatusCode statusCode, ApiResponseHeaders headers = default)
    {
        StatusCode = statusCode;
        Headers = headers;
    }

    /// <summary>The status of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the response.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>What the headers say about the rate limit. Reading it never throws.</summary>
    public RateLimit RateLimit => new(Headers);
}
