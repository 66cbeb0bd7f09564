using ApiVideo.AspNetCore.Duplicates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiVideo.AspNetCore.Receiving;

/// <summary>Handles the deliveries of the queue, and all that are left in it before the host may stop.</summary>
internal sealed class DeliveryQueueService(
    DeliveryQueue queue,
    DuplicateCheck duplicates,
    IServiceScopeFactory scopes,
    IOptions<WebhookReceiverOptions> options,
    TimeProvider clock,
    ILogger<DeliveryQueueService> logger) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _draining = new();
    private readonly CancellationTokenSource _giveUp = new();
    private Task _workers = Task.CompletedTask;
    private int _busy;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (queue.IsInUse)
        {
            _workers = Task.WhenAll(Enumerable.Range(0, options.Value.QueueWorkers).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));
        }

        return Task.CompletedTask;
    }

    /// <summary>Closes the queue and waits until it is empty, or until the host waits no more.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Close();
        await _draining.CancelAsync().ConfigureAwait(false);
        try
        {
            await _workers.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            ReceiverLog.Lost(logger, queue.Count + Volatile.Read(ref _busy));
            await _giveUp.CancelAsync().ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _draining.Dispose();
        _giveUp.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            await foreach (var delivery in queue.TakeAllAsync(_giveUp.Token).ConfigureAwait(false))
            {
                Interlocked.Increment(ref _busy);
                await HandleAsync(delivery).ConfigureAwait(false);
                Interlocked.Decrement(ref _busy);
            }
        }
        catch (Exception) when (_giveUp.IsCancellationRequested)
        {
            // The host has stopped waiting, and it was said how many are lost.
        }
    }

    // Whatever fails around a handler must not end the worker.
    private async ValueTask HandleAsync(QueuedDelivery delivery)
    {
        var isHandled = false;
        try
        {
            isHandled = await TryUntilHandledAsync(delivery).ConfigureAwait(false);
        }
        catch (Exception e) when (!_giveUp.IsCancellationRequested)
        {
            TellFailed(delivery, e);
        }
        finally
        {
            if (!isHandled)
            {
                await duplicates.ReleaseAsync(delivery.Key).ConfigureAwait(false);
            }

            duplicates.Leave(delivery.Key);
        }
    }

    private async ValueTask<bool> TryUntilHandledAsync(QueuedDelivery delivery)
    {
        var attempts = 1 + options.Value.MaxQueueRetries;
        for (var attempt = 1; attempt <= attempts; attempt++)
        {
            if (attempt > 1)
            {
                // When the host stops, there is no time left to wait: the remaining attempts are made at once.
                await Task.Delay(options.Value.QueueRetryDelay, clock, _draining.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            if (await TryHandleAsync(delivery, attempt, attempts).ConfigureAwait(false))
            {
                await duplicates.RememberAsync(delivery.Key).ConfigureAwait(false);
                return true;
            }
        }

        return false;
    }

    // There is nobody left to be told that the log fails.
    private void TellFailed(QueuedDelivery delivery, Exception exception)
    {
        try
        {
            ReceiverLog.WorkerFailed(logger, delivery.Event.Type, delivery.Key.WebhookId, exception);
        }
        catch (Exception)
        {
        }
    }

    // A handler that fails must not end the worker.
    private async ValueTask<bool> TryHandleAsync(QueuedDelivery delivery, int attempt, int attempts)
    {
        try
        {
            var scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                await delivery.Dispatch(scope.ServiceProvider, delivery.Event, _giveUp.Token).ConfigureAwait(false);
            }

            return true;
        }
        catch (Exception e) when (!_giveUp.IsCancellationRequested)
        {
            ReceiverLog.HandlerFailed(logger, delivery.Event.Type, delivery.Key.WebhookId, attempt, attempts, e);
            return false;
        }
    }
}
