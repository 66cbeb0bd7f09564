using System;
using System.Net;
using System.Net.Http;

namespace ApiVideo.Runtime;

/// <summary>Says which requests are worth sending again, and after which pause; for whatever library does it.</summary>
public static class ApiRetries
{
    /// <summary>
    /// Whether a request can be repeated safely: its method is GET, HEAD, OPTIONS, TRACE, PUT or DELETE, and its body can be sent again.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <returns>Whether twice is as good as once.</returns>
    public static bool IsSafe(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);

        // Idempotent by RFC 9110. A body that is a stream may be gone after the first time.
        return request.Method.Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "PUT" or "DELETE" && RequestCopy.CanMake(request);
    }

    /// <summary>Whether a failure may pass: the connection failed, or the status is 408, 429 or 5xx.</summary>
    /// <param name="response">The answer, if there is one.</param>
    /// <param name="exception">Why there is no answer.</param>
    /// <returns>Whether the request is worth sending again.</returns>
    public static bool IsPassing(HttpResponseMessage? response, Exception? exception) =>
        response is not null ? IsPassing(response.StatusCode) : IsOfConnection(exception);

    /// <summary>
    /// Gives the pause that an answer asks for: of status 429 by the headers of the rate limit, of any other by <c>Retry-After</c>
    /// alone, since the window of a rate limit may stand on every answer.
    /// </summary>
    /// <param name="response">The answer, if there is one.</param>
    /// <returns>The pause; null where none is asked for.</returns>
    public static TimeSpan? PauseOf(HttpResponseMessage? response)
    {
        if (response is null)
        {
            return null;
        }

        var headers = new ApiResponseHeaders(response.Headers, null);
        if (response.StatusCode != HttpStatusCode.TooManyRequests)
        {
            headers = headers.TryGetValue("Retry-After", out var text)
                ? ApiResponseHeaders.From([new("Retry-After", text), new("Date", headers.GetString("Date") ?? "")])
                : default;
        }

        return new RateLimit(headers).RetryAfter is { } pause && pause > TimeSpan.Zero ? pause : null;
    }

    private static bool IsPassing(HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout => true,

        // The server will not know the method or the version of HTTP the next time either.
        HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported => false,
        >= HttpStatusCode.InternalServerError => true,
        _ => false,
    };

    // Certificates and versions do not change within seconds.
    private static bool IsOfConnection(Exception? exception) =>
        exception is HttpRequestException failed
        && failed.HttpRequestError is not (HttpRequestError.SecureConnectionError
            or HttpRequestError.VersionNegotiationError
            or HttpRequestError.UserAuthenticationError
            or HttpRequestError.ConfigurationLimitExceeded);
}
