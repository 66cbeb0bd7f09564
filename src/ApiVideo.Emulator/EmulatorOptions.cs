using System.Net;

namespace ApiVideo.Emulator;

/// <summary>Provides the options of an emulator. The defaults are for a first try on the same machine.</summary>
public sealed record EmulatorOptions
{
    /// <summary>The key that is accepted if <see cref="ApiKeys"/> is not set.</summary>
    public const string DefaultApiKey = "emulator-api-key";

    // Timers do not take much more.
    private static readonly TimeSpan MaxTimer = TimeSpan.FromDays(1);

    /// <summary>Gets the TCP port on the loopback interface. 0 selects a free port.</summary>
    public int Port { get; init; }

    /// <summary>Gets the API keys that are accepted. They share one workspace. Each has a rate limit.</summary>
    public IReadOnlyList<string> ApiKeys { get; init; } = [DefaultApiKey];

    /// <summary>Gets the number of requests that a key can send in one <see cref="RateLimitWindow"/>.</summary>
    public int RateLimit { get; init; } = 100;

    /// <summary>Gets the length of a window of the rate limit, from the first request in it.</summary>
    public TimeSpan RateLimitWindow { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Gets the lifetime of an access token.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Gets the number of times that a failed delivery is sent again.</summary>
    public int DeliveryRetries { get; init; } = 3;

    /// <summary>Gets the time between a failed delivery and the next attempt.</summary>
    public TimeSpan DeliveryRetryDelay { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Gets the time in which a receiver has to respond.</summary>
    public TimeSpan DeliveryTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Gets the number of attempts at deliveries that are kept.</summary>
    public int DeliveryLogLength { get; init; } = 500;

    /// <summary>Gets a value indicating whether deliveries can go to other machines. If not, they are refused, whatever the name of the address is.</summary>
    public bool AllowsRemoteDeliveries { get; init; }

    /// <summary>Gets the time between two events of the schedule, or <see langword="null"/> if there is no schedule.</summary>
    public TimeSpan? EventInterval { get; init; }

    /// <summary>Gets the events of the schedule, in turn. An empty list stands for all events.</summary>
    public IReadOnlyList<string> ScheduledEvents { get; init; } = [];

    /// <summary>Gets the clock for creation dates, rate limits, tokens, retries and the schedule of events.</summary>
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
