using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace ApiVideo.Runtime;

/// <summary>Creates the retries of Microsoft.Extensions.Http.Resilience.</summary>
internal static class RetryRules
{
    /// <summary>Creates the options of the retries.</summary>
    /// <param name="limits">What the client itself does about the rate limit, and how long it would wait.</param>
    internal static HttpRetryStrategyOptions Create(RateLimitOptions limits)
    {
        var known = limits.Snapshot();
        var longest = TimeSpan.FromDays(1);
        return new HttpRetryStrategyOptions
        {
            Delay = TimeSpan.FromSeconds(1),
            MaxDelay = known.MaxWait < longest ? known.MaxWait : longest,
            ShouldHandle = arguments => new ValueTask<bool>(
                RequestOf(arguments.Context) is { } request
                && ApiRetries.IsIdempotent(request)
                && ApiRetries.IsTransient(arguments.Outcome.Result, arguments.Outcome.Exception)
                && IsFor(arguments.Outcome.Result, known)),
            DelayGenerator = static arguments => new ValueTask<TimeSpan?>(ApiRetries.GetRetryDelay(arguments.Outcome.Result)),
        };
    }

    // Marked as experimental, and without another way to the request of a failed connection. Code is emitted only where it is there.
#pragma warning disable EXTEXP0001
    private static HttpRequestMessage? RequestOf(ResilienceContext context) =>
        HttpResilienceContextExtensions.GetRequestMessage(context);
#pragma warning restore EXTEXP0001

    // What the client waits for itself, or would not wait for, is not for the retries.
    private static bool IsFor(HttpResponseMessage? response, RateLimitOptions limits) =>
        !(response?.StatusCode == HttpStatusCode.TooManyRequests && limits.WaitOnTooManyRequests)
        && !(ApiRetries.GetRetryDelay(response) > limits.MaxWait);
}
