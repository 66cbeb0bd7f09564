using System.Globalization;

namespace ApiVideo.Emulator.Endpoints;

/// <summary>Checks who calls a webhook operation, and whether the rate limit allows the call, before the operation runs.</summary>
internal sealed class Gate(Authentication authentication, RateLimiter limiter)
{
    /// <summary>Wraps an operation. The rate-limit headers are on every answer, also those that never reach it.</summary>
    public RequestDelegate Guard(RequestDelegate operation) => async context =>
    {
        var apiKey = authentication.FindApiKey(context.Request);
        var state = limiter.Take(apiKey);
        WriteHeaders(context.Response.Headers, state);

        if (!state.IsAllowed)
        {
            await Answer.ErrorAsync(context, StatusCodes.Status429TooManyRequests, Problems.TooManyRequests).ConfigureAwait(false);
        }
        else if (apiKey is null)
        {
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"api.video\"";
            await Answer.ErrorAsync(context, StatusCodes.Status401Unauthorized, Problems.Unauthorized).ConfigureAwait(false);
        }
        else
        {
            await operation(context).ConfigureAwait(false);
        }
    };

    private static void WriteHeaders(IHeaderDictionary headers, RateLimitState state)
    {
        headers["X-RateLimit-Limit"] = state.Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = state.Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Retry-After"] = state.RetryAfter.ToString(CultureInfo.InvariantCulture);
    }
}
