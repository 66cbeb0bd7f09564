namespace ApiVideo.AspNetCore;

/// <summary>Configures how deliveries are received. Every property has a default value. Without secrets every delivery is refused.</summary>
public sealed class WebhookReceiverOptions
{
    /// <summary>The configuration section that the options are read from.</summary>
    public const string SectionName = "ApiVideo:Webhooks";

    /// <summary>Gets the signature secrets by the id of the webhook. A webhook can have several while a new secret replaces an old one.</summary>
    /// <remarks>
    /// In the configuration a value is a string or a list of strings: <c>ApiVideo:Webhooks:Secrets:webhook_1</c>. A change of the
    /// configuration takes effect with the next delivery.
    /// </remarks>
    public IDictionary<string, IReadOnlyList<string>> Secrets { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Gets or sets the maximum size of a body, in bytes. A longer body is answered with status 413. The default is 65,536.</summary>
    public int MaxBodySize { get; set; } = 64 * 1024;

    /// <summary>Gets or sets the time in which the whole body has to arrive, at most 49 days. A slower request is answered with status 408. The default is 10 seconds.</summary>
    public TimeSpan BodyTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Gets or sets the maximum time between now and the <c>emittedAt</c> of an event, or <see langword="null"/> to accept events of any age. The default is <see langword="null"/>.</summary>
    /// <remarks>
    /// An event that is further away, or that has no <c>emittedAt</c>, is answered with status 400. Retries arrive within seconds, but
    /// nothing says how late a first attempt can be: set minutes, not seconds.
    /// </remarks>
    public TimeSpan? MaxAge { get; set; }

    /// <summary>
    /// Gets or sets the maximum number of deliveries that wait for a background service, or <see langword="null"/> to handle each delivery
    /// before it is answered. The default is <see langword="null"/>.
    /// </summary>
    /// <remarks>
    /// A delivery in the queue has been answered with status 202. A delivery that finds the queue full, or the host stopping, is answered
    /// with status 503 and is sent again. The queue is in memory: the host handles what is left in it when it stops. If the process crashes,
    /// every delivery in the queue, and every delivery that a worker handles, is lost, and the server does not send it again. To lose nothing,
    /// store deliveries before they are answered (<see cref="IWebhookInbox"/>).
    /// </remarks>
    public int? QueueCapacity { get; set; }

    /// <summary>Gets or sets the number of deliveries of the queue that are handled at the same time. The default is 4.</summary>
    public int QueueWorkers { get; set; } = 4;

    /// <summary>Gets or sets the maximum number of retries after a handler failed on a delivery of the queue. The server does not send it again. The default is 3.</summary>
    public int MaxQueueRetries { get; set; } = 3;

    /// <summary>Gets or sets the time between a failure and the next attempt, at most 49 days. The default is 3 seconds.</summary>
    public TimeSpan QueueRetryDelay { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Gets or sets how long a delivery that was handled is remembered. <see cref="TimeSpan.MaxValue"/> means forever. The default is one day.</summary>
    public TimeSpan DuplicateLifetime { get; set; } = TimeSpan.FromDays(1);

    /// <summary>
    /// Gets or sets how long a process that shares an <c>IDistributedCache</c> keeps the claim on a delivery that it neither handles nor releases,
    /// because it crashed or hangs. Set it longer than a handler takes, and shorter than the server sends retries. The default is 15 seconds.
    /// </summary>
    public TimeSpan ClaimLifetime { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Gets or sets the maximum number of handled deliveries that are remembered in memory. A distributed cache has its own limits. The default is 10,000.</summary>
    public int DuplicateCapacity { get; set; } = 10_000;

    /// <summary>Gets or sets how long the secrets of an <see cref="IWebhookSecretSource"/> are remembered. <see cref="TimeSpan.MaxValue"/> means forever. The default is 5 minutes.</summary>
    public TimeSpan SecretLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Gets or sets how long it is remembered that an <see cref="IWebhookSecretSource"/> has no secret for a webhook.
    /// <see cref="TimeSpan.MaxValue"/> means forever. The default is one minute.
    /// </summary>
    public TimeSpan MissingSecretLifetime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Gets or sets the maximum number of webhooks of an <see cref="IWebhookSecretSource"/> that are remembered. The default is 1,000.</summary>
    public int SecretCapacity { get; set; } = 1_000;
}
