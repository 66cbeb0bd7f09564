namespace ApiVideo.Emulator;

/// <summary>Represents the state of the rate limit for one request.</summary>
/// <param name="IsAllowed">False when the window was spent before this request.</param>
/// <param name="Limit">Requests in a window.</param>
/// <param name="Remaining">Requests left in this window.</param>
/// <param name="RetryAfter">Whole seconds until the window ends, at least 1.</param>
internal readonly record struct RateLimitState(bool IsAllowed, int Limit, int Remaining, long RetryAfter);
