using System.Net;

namespace ApiVideo.Emulator;

/// <summary>How an emulator behaves. Every member has a default that suits a local try.</summary>
public sealed record EmulatorOptions
{
    /// <summary>The key that is accepted when <see cref="ApiKeys"/> is not set.</summary>
    public const string DefaultApiKey = "emulator-api-key";

    // Timers do not take much more.
    private static readonly TimeSpan MaxTimer = TimeSpan.FromDays(1);

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

    /// <summary>How often a delivery that failed is tried again.</summary>
    public int DeliveryRetries { get; init; } = 3;

    /// <summary>How long after a failure it is tried again.</summary>
    public TimeSpan DeliveryRetryDelay { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a receiver may take to answer.</summary>
    public TimeSpan DeliveryTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many attempts at deliveries are remembered.</summary>
    public int DeliveryLogLength { get; init; } = 500;

    /// <summary>Whether deliveries may go to other machines. Otherwise they are refused, whatever name the address has.</summary>
    public bool AllowsRemoteDeliveries { get; init; }

    /// <summary>How often an event happens by itself; null for never.</summary>
    public TimeSpan? EventInterval { get; init; }

    /// <summary>The events that happen by themselves, in turn; none stands for all of them.</summary>
    public IReadOnlyList<string> ScheduledEvents { get; init; } = [];

    /// <summary>The clock for creation dates, rate limits, tokens, retries and the schedule of events.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Looks up the addresses of a name.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, ushort.MaxValue);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(RateLimit);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(RateLimitWindow, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(TokenLifetime, TimeSpan.FromSeconds(1));
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ValidateDeliveries();
        ArgumentNullException.ThrowIfNull(ApiKeys);

        // HTTP Basic ends the user name at the first colon, so such a key could never be sent.
        if (ApiKeys.Count == 0 || ApiKeys.Any(key => string.IsNullOrEmpty(key) || key.Contains(':')))
        {
            throw new ArgumentException("At least one API key is needed; none may be empty or contain a colon.", nameof(ApiKeys));
        }
    }

    private void ValidateDeliveries()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(DeliveryRetries);
        ArgumentOutOfRangeException.ThrowIfLessThan(DeliveryRetryDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(DeliveryRetryDelay, MaxTimer);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(DeliveryTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(DeliveryTimeout, MaxTimer);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(DeliveryLogLength);
        ArgumentNullException.ThrowIfNull(ScheduledEvents);
        if (EventInterval is { } interval)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(interval, TimeSpan.Zero, nameof(EventInterval));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(interval, MaxTimer, nameof(EventInterval));
        }

        if (ScheduledEvents.FirstOrDefault(name => !WebhookEvents.Contains(name)) is { } unknown)
        {
            throw new ArgumentException($"There is no event of this name: {unknown}", nameof(ScheduledEvents));
        }
    }
}
