using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using ApiVideo.Emulator;

namespace ApiVideo.Hosting.Tests;

/// <summary>Many calls at once over real connections: none is lost, and nothing is left. <c>SOAK_CALLS</c> sets how many.</summary>
[NonParallelizable]
public sealed class SoakTests
{
    private const int Concurrency = 64;
    private const int Usual = 2_000;

    // Both ends of each connection are on this machine.
    private const int Ends = 2;

    // .NET opens a connection for each request that waits, and the request may get one that another call has finished with. So there
    // can be more connections than calls at once, but far fewer than calls.
    private const int Spare = 2;

    // Twice as much as one pass leaves between two collections; a leak of a kilobyte a call is twenty.
    private const long Slack = 4_000_000;

    private static int Calls => int.Parse(Environment.GetEnvironmentVariable("SOAK_CALLS") ?? Usual.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [TestCase(false, TestName = "Every_call_is_accounted_for_and_nothing_is_left")]
    [TestCase(true, TestName = "Every_call_of_a_registered_client_is_accounted_for_and_nothing_is_left")]
    public async Task Every_call_is_accounted_for(bool isRegistered)
    {
        using var work = new WorkInProgress();
        var first = work.Now;
        await using var emulator = await WebhooksEmulator.StartAsync(new EmulatorOptions { RateLimit = int.MaxValue, RateLimitWindow = TimeSpan.FromDays(1) });
        var options = new ApiVideoClientOptions { BaseAddress = emulator.BaseAddress, Credential = ApiVideoCredential.Basic(EmulatorOptions.DefaultApiKey, "") };
        using var handler = ClientRuntime.ApiConnections.CreateHandler();
        await using var provider = Registered(options, handler);
        using (var client = isRegistered ? null : new ApiVideoClient(options))
        {
            var webhooks = isRegistered ? provider.GetRequiredService<ApiVideoClient>().Webhooks : client!.Webhooks;
            var hook = await webhooks.CreateAsync(new WebhooksCreationPayload { Events = [WebhookEventType.VideoSourceRecorded], Url = "https://example.com" });
            var before = await RunAsync(webhooks, hook.Value.WebhookId!, Math.Max(Concurrency, Calls / 10));
            var usual = await work.SettleAsync();
            var after = await RunAsync(webhooks, hook.Value.WebhookId!, Calls);
            var left = await work.SettleAsync(usual.Timers);

            // By itself, for of calls at once the last answer to arrive need not be that of the last one counted.
            var counted = (await webhooks.GetAsync(hook.Value.WebhookId!)).RateLimit.Remaining;

            await TestContext.Out.WriteLineAsync($"{Calls} calls at {Concurrency}: {after.Outcomes}; memory {before.Memory:N0} before, {after.Memory:N0} after; {Connections(emulator)} connections; {after.Threads} threads");
            await TestContext.Out.WriteLineAsync($"At once at most {work.MostAtClient} at the client, {work.MostAtServer} at the server; {usual.Timers} timers before; left after: {left}");
            Assert.Multiple(() =>
            {
                Assert.That(after.Total, Is.EqualTo(Calls));
                Assert.That(after.Memory - before.Memory, Is.LessThan(Slack), "Memory grows.");
                Assert.That(Connections(emulator), Is.InRange(1, Ends * Concurrency * Spare), "Connections are opened without need.");
                Assert.That(Math.Min(work.MostAtClient, work.MostAtServer), Is.Positive, "Both ends are counted.");
                Assert.That(left.IsNothing(usual.Timers), Is.True, $"Left: {left}");
                Assert.That(counted, Is.EqualTo(int.MaxValue - 2 - Calls - Math.Max(Concurrency, Calls / 10)), "The server counted as many calls.");
            });
        }

        handler.Dispose();
        await Patience.UntilAsync(() => Connections(emulator) == 0);
        Assert.That(Connections(emulator), Is.Zero, "Connections are left.");
        await emulator.DisposeAsync();
        var last = await work.SettleAsync(first.Timers);
        await TestContext.Out.WriteLineAsync($"{first.Timers} timers at first; left at last: {last}");
        Assert.That(last.IsNothing(first.Timers), Is.True, $"Left: {last}");
    }

    private static ServiceProvider Registered(ApiVideoClientOptions options, HttpMessageHandler handler)
    {
        var services = new ServiceCollection();
        services.AddApiVideoClient(registered => (registered.BaseAddress, registered.Credential) = (options.BaseAddress, options.Credential))
            .ConfigurePrimaryHttpMessageHandler(() => handler)
            .AddApiVideoClientResilience();
        return services.BuildServiceProvider();
    }

    /// <summary>Makes calls of every kind, in turn, and counts how each ends.</summary>
    private static async Task<(int Total, string Outcomes, long Memory, int Threads)> RunAsync(WebhooksApi webhooks, string id, int calls)
    {
        var outcomes = new ConcurrentDictionary<string, int>();
        await Parallel.ForEachAsync(Enumerable.Range(0, calls), new ParallelOptions { MaxDegreeOfParallelism = Concurrency }, async (number, cancellationToken) =>
        {
            var outcome = await OutcomeAsync(webhooks, id, number, cancellationToken);
            outcomes.AddOrUpdate(outcome, 1, (_, count) => count + 1);
        });
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var expected = new Dictionary<string, int> { ["got"] = (calls + 3) / 4, ["listed"] = (calls + 2) / 4, ["not found"] = (calls + 1) / 4, ["refused"] = calls / 4 };
        Assert.That(outcomes, Is.EquivalentTo(expected));
        return (outcomes.Values.Sum(), string.Join(", ", outcomes.Select(outcome => $"{outcome.Value} {outcome.Key}").Order(StringComparer.Ordinal)), GC.GetTotalMemory(forceFullCollection: true), ThreadPool.ThreadCount);
    }

    private static async Task<string> OutcomeAsync(WebhooksApi webhooks, string id, int number, CancellationToken cancellationToken)
    {
        try
        {
            switch (number % 4)
            {
                case 0:
                    return (await webhooks.GetAsync(id, cancellationToken)).Value.WebhookId == id ? "got" : "got another";
                case 1:
                    return (await webhooks.ListAsync(cancellationToken: cancellationToken)).Value.Data.Count == 1 ? "listed" : "listed others";
                case 2:
                    await webhooks.DeleteAsync("webhook_" + number.ToString(CultureInfo.InvariantCulture), cancellationToken);
                    return "deleted";
                default:
                    await webhooks.CreateAsync(new WebhooksCreationPayload { Events = [], Url = "no address" }, cancellationToken);
                    return "created";
            }
        }
        catch (ApiException<NotFound> exception) when (exception.StatusCode == HttpStatusCode.NotFound)
        {
            return "not found";
        }
        catch (ApiException<BadRequest> exception) when (exception.StatusCode == HttpStatusCode.BadRequest)
        {
            return "refused";
        }
    }

    private static int Connections(WebhooksEmulator emulator) => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections()
        .Count(connection => connection.State == TcpState.Established && (connection.RemoteEndPoint.Port == emulator.BaseAddress.Port || connection.LocalEndPoint.Port == emulator.BaseAddress.Port));
}
