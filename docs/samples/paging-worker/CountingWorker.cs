using System.Diagnostics;
using ApiVideo;
using Microsoft.Extensions.Options;

namespace PagingWorker;

/// <summary>Reads all webhooks in each interval, and logs how many have the same key.</summary>
internal abstract class CountingWorker(IWebhooksApi webhooks, IOptions<WorkerOptions> options, ILogger logger) : BackgroundService
{
    protected abstract IEnumerable<string> KeysOf(Webhook webhook);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Interval);
        do
        {
            try
            {
                await CountAsync(stoppingToken);
            }
            catch (Exception e) when (e is ApiException or HttpRequestException)
            {
                logger.LogError(e, "The webhooks could not be read.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task CountAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int total = 0;
        await foreach (Webhook webhook in webhooks.ListAllAsync(pageSize: options.Value.PageSize, cancellationToken: cancellationToken))
        {
            total++;
            foreach (string key in KeysOf(webhook))
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        logger.LogInformation("{Total} webhooks in {Seconds:F1} s: {Counts}", total, watch.Elapsed.TotalSeconds, string.Join(", ", counts.Select(pair => $"{pair.Key} {pair.Value}")));
    }
}
