namespace ApiVideo.AspNetCore;

/// <summary>How deliveries are received. Every member has a default; without secrets every delivery is refused.</summary>
public sealed class WebhookReceiverOptions
{
    /// <summary>Where the options stand in the configuration.</summary>
    public const string SectionName = "ApiVideo:Webhooks";

    // A timer cannot wait for 50 days.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(49);

    /// <summary>
    /// The signature secrets by the id of the webhook; several for one while a new one replaces an old one. In configuration a text or
    /// a list of texts: <c>ApiVideo:Webhooks:Secrets:webhook_1</c>. A change of the configuration takes effect with the next delivery.
    /// </summary>
    public IDictionary<string, IReadOnlyList<string>> Secrets { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>The longest body in bytes that is read; a longer one is answered 413.</summary>
    public int BodySizeLimit { get; set; } = 64 * 1024;

    /// <summary>How long the whole body may take to arrive; a slower one is answered 408. At most 49 days.</summary>
    public TimeSpan BodyTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How far the <c>emittedAt</c> of an event may be from now; one that is further, or has none, is answered 400. Null takes
    /// deliveries of any age. Retries come within seconds, but nothing says how late a first attempt may be: minutes, not seconds.
    /// </summary>
    public TimeSpan? MaximumAge { get; set; }

    /// <summary>
    /// How many deliveries may wait for a background service that handles them after they were answered 202. One that finds the
    /// queue full, or the host stopping, is answered 503 and comes again. Null handles each before it is answered. The queue is in
    /// memory: it is drained when the host stops, and lost when the process crashes.
    /// </summary>
    public int? QueueCapacity { get; set; }

    /// <summary>How many deliveries of the queue are handled at once.</summary>
    public int QueueWorkers { get; set; } = 4;

    /// <summary>How often a handler that failed on a delivery of the queue is tried again, since its sender will not.</summary>
    public int QueueRetries { get; set; } = 3;

    /// <summary>How long after a failure it is tried again. At most 49 days.</summary>
    public TimeSpan QueueRetryDelay { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long a delivery that was handled is remembered. <see cref="TimeSpan.MaxValue"/> is for ever.</summary>
    public TimeSpan DuplicateLifetime { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How many deliveries that were handled are remembered in memory. A distributed cache has its own limits.</summary>
    public int DuplicateCapacity { get; set; } = 10_000;

    /// <summary>How long the secrets of an <see cref="IWebhookSecretSource"/> are remembered. <see cref="TimeSpan.MaxValue"/> is for ever.</summary>
    public TimeSpan SecretLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How long it is remembered that an <see cref="IWebhookSecretSource"/> has no secret for a webhook. <see cref="TimeSpan.MaxValue"/>
    /// is for ever.
    /// </summary>
    public TimeSpan MissingSecretLifetime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How many webhooks of an <see cref="IWebhookSecretSource"/> are remembered.</summary>
    public int SecretCapacity { get; set; } = 1_000;

    internal bool IsValid() =>
        BodySizeLimit > 0
        && BodyTimeout > TimeSpan.Zero
        && BodyTimeout <= LongestTimer
        && MaximumAge is not { Ticks: <= 0 }
        && QueueCapacity is not <= 0
        && QueueWorkers > 0
        && QueueRetries is >= 0 and < int.MaxValue
        && QueueRetryDelay >= TimeSpan.Zero
        && QueueRetryDelay <= LongestTimer
        && DuplicateLifetime > TimeSpan.Zero
        && DuplicateCapacity > 0
        && SecretLifetime > TimeSpan.Zero
        && MissingSecretLifetime > TimeSpan.Zero
        && SecretCapacity > 0;
}
