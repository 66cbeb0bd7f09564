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
                RequestOf(arguments.Context) is { } request
                && ApiRetries.IsSafe(request)
                && ApiRetries.IsPassing(arguments.Outcome.Result, arguments.Outcome.Exception)
                && IsFor(arguments.Outcome.Result, known)),
            DelayGenerator = static arguments => new global::System.Threading.Tasks.ValueTask<global::System.TimeSpan?>(
                ApiRetries.PauseOf(arguments.Outcome.Result)),
        };
    }

    // Marked as experimental, and without another way to the request of a failed connection. Code is emitted only where it is there.
#pragma warning disable EXTEXP0001
    private static global::System.Net.Http.HttpRequestMessage? RequestOf(global::Polly.ResilienceContext context) =>
        global::Polly.HttpResilienceContextExtensions.GetRequestMessage(context);
#pragma warning restore EXTEXP0001

    // What the client waits for itself, or would not wait for, is not for the retries.
    private static bool IsFor(global::System.Net.Http.HttpResponseMessage? response, RateLimitOptions limits) =>
        !(response?.StatusCode == global::System.Net.HttpStatusCode.TooManyRequests && limits.WaitOnTooManyRequests)
        && !(ApiRetries.PauseOf(response) > limits.MaximumWait);
}
