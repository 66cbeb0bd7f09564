using System;
using System.Net;
using System.Net.Http;

namespace ApiVideo.Runtime;

/// <summary>Tells failures that pass from those that do not.</summary>
internal static class PassingFailures
{
    /// <summary>Determines whether another attempt can succeed after a status.</summary>
    internal static bool Is(HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout => true,

        // The server will not know the method or the version of HTTP the next time either.
        HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported => false,
        >= HttpStatusCode.InternalServerError => true,
        _ => false,
    };

    /// <summary>Determines whether a connection failed. Certificates and versions do not change within seconds.</summary>
    internal static bool IsOfConnection(Exception? exception) =>
        exception is HttpRequestException failed
        && failed.HttpRequestError is not (HttpRequestError.SecureConnectionError
            or HttpRequestError.VersionNegotiationError
            or HttpRequestError.UserAuthenticationError
            or HttpRequestError.ConfigurationLimitExceeded);

    /// <summary>Gets the delay that a response asks for; null where it asks for none.</summary>
    internal static TimeSpan? DelayOf(HttpStatusCode status, ApiResponseHeaders headers)
    {
        // Servers can send the window of the rate limit with every response.
        if (status != HttpStatusCode.TooManyRequests)
        {
            headers = headers.TryGetValue("Retry-After", out var text)
                ? ApiResponseHeaders.From([new("Retry-After", text), new("Date", headers.GetString("Date") ?? "")])
                : default;
        }

        return new RateLimit(headers).RetryAfter is { } delay && delay > TimeSpan.Zero ? delay : null;
    }
}
