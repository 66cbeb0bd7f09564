using System;
using System.Net.Http;

namespace ApiVideo.Runtime;

/// <summary>Provides the rules for retries: which requests can be sent again, and after which delay. Any retry library can use them.</summary>
public static class ApiRetries
{
    /// <summary>
    /// Determines whether a request is idempotent and can be sent again: its method is GET, HEAD, OPTIONS, TRACE, PUT or DELETE, and its
    /// body can be read more than once.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <returns><see langword="true"/> if the request can be sent again; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static bool IsIdempotent(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);

        // Idempotent by RFC 9110. A body that is a stream may be gone after the first time.
        return request.Method.Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "PUT" or "DELETE" && RequestCopy.CanMake(request);
    }

    /// <summary>
    /// Determines whether a failure is transient: the connection failed, or the status is 408, 429 or 5xx, except 501 and 505.
    /// </summary>
    /// <param name="response">The response, or <see langword="null"/> if there is none.</param>
    /// <param name="exception">The exception, if there is no response.</param>
    /// <returns><see langword="true"/> if another attempt can succeed; otherwise, <see langword="false"/>.</returns>
    public static bool IsTransient(HttpResponseMessage? response, Exception? exception) =>
        response is not null ? PassingFailures.Is(response.StatusCode) : PassingFailures.IsOfConnection(exception);

    /// <summary>Gets the delay that a response asks for.</summary>
    /// <remarks>
    /// With status 429, all headers of the rate limit are read. With any other status, only <c>Retry-After</c> is read, because servers can
    /// send the window of the rate limit with every response.
    /// </remarks>
    /// <param name="response">The response, or <see langword="null"/> if there is none.</param>
    /// <returns>The delay, or <see langword="null"/> if the response asks for none.</returns>
    public static TimeSpan? GetRetryDelay(HttpResponseMessage? response) =>
        response is null ? null : PassingFailures.DelayOf(response.StatusCode, new ApiResponseHeaders(response.Headers, null));
}
