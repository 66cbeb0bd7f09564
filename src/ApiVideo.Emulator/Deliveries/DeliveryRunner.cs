using System.Globalization;
using System.Text;
using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator.Deliveries;

/// <summary>Brings deliveries to their end in the background: the first attempt, the retries, and a line in the log for each.</summary>
internal sealed class DeliveryRunner(EmulatorOptions options, DeliverySender sender, DeliveryLog log, WebhookStore webhooks) : IAsyncDisposable
{
    private const int MaxConcurrent = 64;
    private const int Backlog = 10_000;

    private readonly Lock _lock = new();
    private readonly HashSet<Task> _running = [];
    private readonly SemaphoreSlim _slots = new(MaxConcurrent);
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Starts all of them, or none when too many are under way.</summary>
    public bool TryStart(IReadOnlyCollection<Delivery> deliveries)
    {
        lock (_lock)
        {
            if (_stopping.IsCancellationRequested || _running.Count + deliveries.Count > Backlog)
            {
                return false;
            }

            foreach (var delivery in deliveries)
            {
                var task = Task.Run(() => RunAsync(delivery));
                _running.Add(task);
                task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }

            return true;
        }
    }

    /// <summary>Gets up what is under way and waits until it has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        Task[] running;
        lock (_lock)
        {
            _stopping.Cancel();
            running = [.. _running];
        }

        await Task.WhenAll(running).ConfigureAwait(false);
        sender.Dispose();
    }

    private void Forget(Task task)
    {
        lock (_lock)
        {
            _running.Remove(task);
        }
    }

    private async Task RunAsync(Delivery delivery)
    {
        try
        {
            var most = 1 + options.DeliveryRetries;
            for (var attempt = 1; attempt <= most; attempt++)
            {
                if (attempt > 1)
                {
                    await Task.Delay(options.DeliveryRetryDelay, options.TimeProvider, _stopping.Token).ConfigureAwait(false);
                }

                // Who has unsubscribed in the meantime is not called again.
                if (webhooks.Find(delivery.Webhook.WebhookId) is null || await AttemptAsync(delivery, attempt, most).ConfigureAwait(false))
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The emulator stops; nobody is left to tell.
        }
    }

    /// <summary>Returns whether this attempt was the last one.</summary>
    private async Task<bool> AttemptAsync(Delivery delivery, int attempt, int most)
    {
        await _slots.WaitAsync(_stopping.Token).ConfigureAwait(false);
        try
        {
            var clock = options.TimeProvider;
            var time = clock.GetUtcNow();
            var start = clock.GetTimestamp();
            var result = await sender.SendAsync(delivery, _stopping.Token).ConfigureAwait(false);
            var isLast = result.IsSuccess || result.IsRefused || attempt == most;
            log.Add(new DeliveryBody(
                Number: 0,
                Time: time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
                Event: delivery.EventName,
                delivery.Webhook.WebhookId,
                delivery.Webhook.Url,
                attempt,
                most,
                Outcome(result, isLast),
                result.Status,
                result.Error,
                DurationMs: Math.Round(clock.GetElapsedTime(start).TotalMilliseconds, 1),
                Encoding.UTF8.GetString(delivery.Body),
                delivery.Signature));
            return isLast;
        }
        finally
        {
            _slots.Release();
        }
    }

    private static string Outcome(AttemptResult result, bool isLast) => result switch
    {
        { IsSuccess: true } => "delivered",
        { IsRefused: true } => "refused",
        _ => isLast ? "given up" : "to be retried",
    };
}
