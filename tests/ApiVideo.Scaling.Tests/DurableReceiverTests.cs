using System.Collections.Concurrent;
using System.Net;
using DurableReceiver;

namespace ApiVideo.Scaling.Tests;

/// <summary>The sample in a process that is killed again and again.</summary>
internal sealed class DurableReceiverTests
{
    private const int Kills = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Test]
    public async Task Nothing_that_was_answered_202_is_lost_when_the_process_is_killed()
    {
        await using var redis = await RedisServer.StartAsync();
        using var client = new HttpClient();
        using var stopping = new CancellationTokenSource();
        var random = new Random(20240607);
        var port = RedisServer.FreePort();
        var address = new Uri($"http://127.0.0.1:{port}/webhooks");
        var accepted = new ConcurrentQueue<string>();
        var sender = Task.Run(async () =>
        {
            for (var number = 0; !stopping.IsCancellationRequested; number++)
            {
                if (await new Delivery(number).SendAsync(client, address) == HttpStatusCode.Accepted)
                {
                    accepted.Enqueue($"vi{number}");
                }

                await Task.Delay(2);
            }
        });

        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = Start(redis, port);
            var before = accepted.Count;
            await UntilAsync(() => Task.FromResult(accepted.Count > before));
            await Task.Delay(random.Next(500));
            await process.KillAsync();
        }

        await stopping.CancelAsync();
        await sender;
        using var last = Start(redis, port);
        await UntilAsync(async () => (await MissingAsync(redis, accepted)).Count == 0);

        Assert.That(accepted, Has.Count.GreaterThan(Kills));
        Assert.That(await MissingAsync(redis, accepted), Is.Empty);
    }

    private static ChildProcess Start(RedisServer redis, int port)
    {
        var process = ChildProcess.Start(
            typeof(RedisInbox).Assembly.Location,
            "--urls", $"http://127.0.0.1:{port}",
            "--Redis", redis.Address,
            "--ConsumerIdle", "00:00:01",
            $"--ApiVideo:Webhooks:Secrets:{Delivery.WebhookId}", Delivery.Secret);
        process.Drain();
        return process;
    }

    private static async Task<IReadOnlyList<string>> MissingAsync(RedisServer redis, IEnumerable<string> accepted)
    {
        var handled = (await redis.Database.HashKeysAsync("videos:recorded")).Select(key => (string?)key).ToHashSet();
        return accepted.Where(video => !handled.Contains(video)).ToList();
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var end = DateTime.UtcNow + Patience;
        while (!await isSo() && DateTime.UtcNow < end)
        {
            await Task.Delay(50);
        }
    }
}
