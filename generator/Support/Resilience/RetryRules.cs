namespace ApiVideo.Generator.Support;

/// <summary>Makes the retries of Microsoft.Extensions.Http.Resilience.</summary>
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
                IsFor(arguments.Outcome.Result, known)
                && ApiRetries.IsWorthwhile(
                    global::Polly.HttpResilienceContextExtensions.GetRequestMessage(arguments.Context),
                    arguments.Outcome.Result,
                    arguments.Outcome.Exception)),
            DelayGenerator = static arguments => new global::System.Threading.Tasks.ValueTask<global::System.TimeSpan?>(
                ApiRetries.PauseOf(arguments.Outcome.Result)),
        };
    }

    // What the client waits for itself, or would not wait for, is not for the retries.
    private static bool IsFor(global::System.Net.Http.HttpResponseMessage? response, RateLimitOptions limits) =>
        !(response?.StatusCode == global::System.Net.HttpStatusCode.TooManyRequests && limits.WaitOnTooManyRequests)
        && !(ApiRetries.PauseOf(response) > limits.MaximumWait);
}
