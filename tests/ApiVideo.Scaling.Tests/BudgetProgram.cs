using System.Globalization;
using RedisRateLimiting;
using StackExchange.Redis;

namespace ApiVideo.Scaling.Tests;

/// <summary>One process of a fleet: it makes calls whose permits come from a budget in Redis, and prints how many were answered.</summary>
internal static class BudgetProgram
{
    /// <summary>Makes calls at the same time, and returns how many were answered.</summary>
    public static async Task<int> CallAsync(Uri server, string redis, int calls, int permits, TimeSpan window)
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis);
        await using var limiter = new RedisSlidingWindowRateLimiter<string>("api.video", new RedisSlidingWindowRateLimiterOptions
        {
            ConnectionMultiplexerFactory = () => connection,
            PermitLimit = permits,
            Window = window,
        });
        using var client = new ApiVideoClient(new ApiVideoClientOptions
        {
            BaseAddress = server,
            Credential = ApiVideoCredential.Basic("emulator-api-key", ""),
            RateLimiter = limiter,
            RateLimits = { WaitWhenExhausted = true },
        });
        var answers = await Task.WhenAll(Enumerable.Range(0, calls).Select(_ => client.Webhooks.ListAsync()));
        return answers.Count(answer => answer.IsSuccess);
    }

    private static async Task Main(string[] args)
    {
        int Number(int index) => int.Parse(args[index], CultureInfo.InvariantCulture);
        var answered = await CallAsync(new Uri(args[0]), args[1], Number(2), Number(3), TimeSpan.FromSeconds(Number(4)));
        Console.WriteLine(answered.ToString(CultureInfo.InvariantCulture));
    }
}
