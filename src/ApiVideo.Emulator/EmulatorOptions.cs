namespace ApiVideo.Emulator;

/// <summary>How an emulator behaves. Every member has a default that suits a local try.</summary>
public sealed record EmulatorOptions
{
    /// <summary>The key that is accepted when <see cref="ApiKeys"/> is not set.</summary>
    public const string DefaultApiKey = "emulator-api-key";

    /// <summary>The TCP port on the loopback interface; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The API keys that are accepted. They share one workspace; the rate limit is counted for each.</summary>
    public IReadOnlyList<string> ApiKeys { get; init; } = [DefaultApiKey];

    /// <summary>How many requests a key may make in one <see cref="RateLimitWindow"/>.</summary>
    public int RateLimit { get; init; } = 100;

    /// <summary>How long a window of the rate limit lasts, counted from the first request in it.</summary>
    public TimeSpan RateLimitWindow { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long an access token is accepted.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The clock for creation dates, rate limits and tokens.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, ushort.MaxValue);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(RateLimit);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(RateLimitWindow, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(TokenLifetime, TimeSpan.FromSeconds(1));
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentNullException.ThrowIfNull(ApiKeys);

        // HTTP Basic ends the user name at the first colon, so such a key could never be sent.
        if (ApiKeys.Count == 0 || ApiKeys.Any(key => string.IsNullOrEmpty(key) || key.Contains(':')))
        {
            throw new ArgumentException("At least one API key is needed; none may be empty or contain a colon.", nameof(ApiKeys));
        }
    }
}
