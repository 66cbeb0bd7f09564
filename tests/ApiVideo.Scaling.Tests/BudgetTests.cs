using System.Globalization;
using ApiVideo.Emulator;

namespace ApiVideo.Scaling.Tests;

/// <summary>Clients of several processes that share one budget, against a server that refuses what is more.</summary>
internal sealed class BudgetTests
{
    private const int Permits = 10;
    private const int Calls = 15;

    // Longer than the server's window by what a request may be late.
    private const int WindowSeconds = 3;

    [Test]
    public async Task Two_processes_share_a_budget_and_every_call_is_answered()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var server = await StartServerAsync();

        // A 429 is an exception, which ends a process with a failure.
        var processes = Enumerable.Range(0, 2).Select(_ => ChildProcess.Start(
            typeof(BudgetProgram).Assembly.Location,
            server.BaseAddress.AbsoluteUri, redis.Address, Text(Calls), Text(Permits), Text(WindowSeconds))).ToArray();
        var outputs = await Task.WhenAll(processes.Select(process => process.ReadToEndAsync()));

        Assert.That(outputs, Is.All.EqualTo(Text(Calls)));
        Assert.That(server.LargestCount, Is.InRange(1, Permits), "What the server counted in any of its windows, wherever it starts.");
    }

    [Test]
    public async Task Two_clients_without_a_shared_budget_are_refused()
    {
        await using var server = await StartServerAsync();
        using var one = Client(server);
        using var other = Client(server);

        var calls = Enumerable.Range(0, 2 * Calls).Select(i => (i % 2 == 0 ? one : other).Webhooks.ListAsync()).ToArray();

        Assert.CatchAsync<ApiException>(() => Task.WhenAll(calls));
        Assert.That(calls.Count(call => call.IsCompletedSuccessfully), Is.EqualTo(Permits));
    }

    private static Task<WebhooksEmulator> StartServerAsync() =>
        WebhooksEmulator.StartAsync(new EmulatorOptions { RateLimit = Permits, RateLimitWindow = TimeSpan.FromSeconds(WindowSeconds - 1) });

    private static ApiVideoClient Client(WebhooksEmulator server) => new(new ApiVideoClientOptions
    {
        BaseAddress = server.BaseAddress,
        Credential = ApiVideoCredential.Basic(EmulatorOptions.DefaultApiKey, ""),
    });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
