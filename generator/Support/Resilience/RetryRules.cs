namespace ApiVideo.Generator.Support;

/// <summary>Says which requests are sent again by Microsoft.Extensions.Http.Resilience, and after which pause.</summary>
internal static class RetryRules
{
    /// <summary>Makes the options of the retries.</summary>
    /// <param name="limits">What the client itself does about the rate limit, and how long it would wait.</param>
    internal static global::Microsoft.Extensions.Http.Resilience.HttpRetryStrategyOptions Create(RateLimitOptions limits)
    {
        var known = limits.Snapshot();
        var longest = global::System.TimeSpan.FromDays(1);
        return new global::Microsoft.Extensions.Http.Resilience.HttpRetryStrategyOptions
        {
            Delay = global::System.TimeSpan.FromSeconds(1),
            MaxDelay = known.MaximumWait < longest ? known.MaximumWait : longest,
            ShouldHandle = arguments => new global::System.Threading.Tasks.ValueTask<bool>(
                global::Polly.HttpResilienceContextExtensions.GetRequestMessage(arguments.Context) is { } request
                && IsSafe(request)
                && (arguments.Outcome.Result is { } response ? IsPassing(response, known) : IsOfConnection(arguments.Outcome.Exception))),
            DelayGenerator = static arguments => new global::System.Threading.Tasks.ValueTask<global::System.TimeSpan?>(
                arguments.Outcome.Result is { } response ? PauseOf(response) : null),
        };
    }

    // Idempotent by RFC 9110: twice is as good as once. A body that is a stream is gone after the first time.
    private static bool IsSafe(global::System.Net.Http.HttpRequestMessage request) =>
        request.Method.Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "PUT" or "DELETE" && RequestCopy.CanMake(request);

    private static bool IsPassing(global::System.Net.Http.HttpResponseMessage response, RateLimitOptions limits) =>
        response.StatusCode switch
        {
            global::System.Net.HttpStatusCode.TooManyRequests => !limits.WaitOnTooManyRequests && IsShort(response, limits),
            global::System.Net.HttpStatusCode.RequestTimeout => IsShort(response, limits),

            // The server will not know the method or the version of HTTP the next time either.
            global::System.Net.HttpStatusCode.NotImplemented or global::System.Net.HttpStatusCode.HttpVersionNotSupported => false,
            >= global::System.Net.HttpStatusCode.InternalServerError => IsShort(response, limits),
            _ => false,
        };

    private static bool IsShort(global::System.Net.Http.HttpResponseMessage response, RateLimitOptions limits) =>
        PauseOf(response) is not { } pause || pause <= limits.MaximumWait;

    // Certificates and versions do not change within seconds.
    private static bool IsOfConnection(global::System.Exception? exception) =>
        exception is global::System.Net.Http.HttpRequestException
        {
            HttpRequestError: not (global::System.Net.Http.HttpRequestError.SecureConnectionError
                or global::System.Net.Http.HttpRequestError.VersionNegotiationError
                or global::System.Net.Http.HttpRequestError.UserAuthenticationError
                or global::System.Net.Http.HttpRequestError.ConfigurationLimitExceeded),
        };

    // The window of a rate limit stands on every answer; only one of status 429 asks to wait for its end.
    private static global::System.TimeSpan? PauseOf(global::System.Net.Http.HttpResponseMessage response)
    {
        if (response.StatusCode == global::System.Net.HttpStatusCode.TooManyRequests)
        {
            return new RateLimit(new ApiResponseHeaders(response.Headers, null)).RetryAfter is { } wait && wait > global::System.TimeSpan.Zero ? wait : null;
        }

        var headers = new ApiResponseHeaders(response.Headers, null);
        return headers.TryGetValue("Retry-After", out var text)
            ? new RateLimit(ApiResponseHeaders.From([new("Retry-After", text), new("Date", headers.GetString("Date") ?? "")])).RetryAfter
            : null;
    }
}
