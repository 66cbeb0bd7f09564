using ApiVideo;
using StackExchange.Redis;

namespace DurableReceiver;

/// <summary>Reads deliveries from the stream, turns them into events, and passes them to the handler.</summary>
internal sealed class DeliveryConsumer(
    IConnectionMultiplexer redis,
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    ILogger<DeliveryConsumer> logger) : BackgroundService
{
    private const int BatchSize = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MemoryOfHandled = TimeSpan.FromDays(1);

    private readonly string _name = $"{Environment.MachineName}-{Environment.ProcessId}";

    // Longer than a handler takes: what was read that long ago and not acknowledged belongs to a consumer that died, or whose handler failed.
    private readonly TimeSpan _idle = configuration.GetValue("ConsumerIdle", TimeSpan.FromSeconds(30));

    private IDatabase Database => redis.GetDatabase();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await CreateGroupAsync();
                await ConsumeAsync(stoppingToken);
            }
            catch (RedisException e)
            {
                logger.LogError(e, "Redis does not answer.");
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken);
            }
        }
    }

    private async Task ConsumeAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var left = await Database.StreamAutoClaimAsync(
                DeliveryStream.Key, DeliveryStream.Group, _name, (long)_idle.TotalMilliseconds, "0-0", BatchSize);
            var entries = left.ClaimedEntries is { Length: > 0 } claimed
                ? claimed
                : await Database.StreamReadGroupAsync(DeliveryStream.Key, DeliveryStream.Group, _name, ">", BatchSize);
            foreach (var entry in entries)
            {
                await TryHandleAsync(entry, cancellationToken);
            }

            if (entries.Length == 0)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    private async Task TryHandleAsync(StreamEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            await HandleAsync(entry, cancellationToken);
        }
        catch (Exception e) when (e is not RedisException && !cancellationToken.IsCancellationRequested)
        {
            // It is not acknowledged, so it is claimed and handled again.
            logger.LogError(e, "The handler failed on entry {Entry}.", entry.Id);
        }
    }

    private async Task HandleAsync(StreamEntry entry, CancellationToken cancellationToken)
    {
        var handled = $"webhooks:handled:{entry[DeliveryStream.WebhookId]}:{entry[DeliveryStream.Signature]}";
        if (!await Database.KeyExistsAsync(handled) && WebhookEvent.TryParse((byte[]?)entry[DeliveryStream.Body], out var e))
        {
            await using var scope = scopes.CreateAsyncScope();
            await e.DispatchAsync(scope.ServiceProvider.GetRequiredService<IWebhookHandler>(), cancellationToken);
        }

        // Acknowledged last: a process that dies before leaves the entry to another one.
        var transaction = Database.CreateTransaction();
        _ = transaction.StringSetAsync(handled, 1, MemoryOfHandled);
        _ = transaction.StreamAcknowledgeAsync(DeliveryStream.Key, DeliveryStream.Group, entry.Id);
        _ = transaction.StreamDeleteAsync(DeliveryStream.Key, [entry.Id]);
        await transaction.ExecuteAsync();
    }

    private async Task CreateGroupAsync()
    {
        try
        {
            await Database.StreamCreateConsumerGroupAsync(DeliveryStream.Key, DeliveryStream.Group, "0-0", createStream: true);
        }
        catch (RedisServerException e) when (e.Message.StartsWith("BUSYGROUP", StringComparison.Ordinal))
        {
            // It was created before.
        }
    }
}
