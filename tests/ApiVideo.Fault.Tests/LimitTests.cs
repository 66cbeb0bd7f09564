using System.Text;
using ApiVideo.Fault.Keys;

namespace ApiVideo.Fault.Tests;

/// <summary>What a server can make a client of its own connections hold in memory.</summary>
[NonParallelizable]
internal sealed class LimitTests : FaultFixture
{
    private const int Megabyte = 1024 * 1024;

    // Of the limit, all that is allocated on the way included: the buffers of a body double, those of a line hold two bytes for each.
    private const int MostOfBody = 3;
    private const int MostOfLine = 4;

    private static readonly byte[] Zeros = Answers.Gzip(new string(' ', Megabyte));

    [TestCase(0, TestName = "A_bomb_of_compressed_blanks_costs_three_times_the_default_at_most")]
    [TestCase(5 * Megabyte, TestName = "A_bomb_of_compressed_blanks_costs_three_times_a_limit_at_most")]
    public async Task A_bomb_ends_at_the_limit(int limit)
    {
        var options = new ApiVideoClientOptions();
        options.MaxBodyLength = limit == 0 ? options.MaxBodyLength : limit;
        await using var server = new FaultServer((_, connection) => EndlessAsync(connection, "Content-Type: application/json\r\nContent-Encoding: gzip\r\n", Zeros));
        using var client = ClientOf(server, options);

        var (exception, allocated) = await CostOfAsync(() => client.Webhooks.GetAsync("webhook_1"));

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ConfigurationLimitExceeded));
        Assert.That(allocated, Is.LessThan((MostOfBody * options.MaxBodyLength) + (4 * Megabyte)));
    }

    [Test]
    public async Task A_line_without_end_costs_four_times_the_limit_at_most()
    {
        var block = Encoding.ASCII.GetBytes(new string('x', Megabyte));
        await using var server = new FaultServer((_, connection) => EndlessAsync(connection, "Content-Type: application/jsonl\r\n", block));
        var options = new KeysClientOptions { BaseAddress = server.Address };
        using var client = new KeysClient(options);

        var (exception, allocated) = await CostOfAsync(async () =>
        {
            await foreach (var line in client.Things.LinesAsync())
            {
                Assert.Fail($"A line of {line.Length} signs was read.");
            }
        });

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ConfigurationLimitExceeded));
        Assert.That(allocated, Is.LessThan((MostOfLine * options.MaxLineLength) + (4 * Megabyte)));
    }

    [Test]
    public async Task A_choice_that_members_tell_costs_three_times_the_limit_at_most()
    {
        var block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0,", Megabyte / 2)));
        await using var server = new FaultServer((_, connection) => EndlessAsync(connection, "Content-Type: application/json\r\n", [.. "{\"counts\":[0,"u8, .. block], block));
        var options = new KeysClientOptions { BaseAddress = server.Address };
        using var client = new KeysClient(options);

        var (exception, allocated) = await CostOfAsync(() => client.Things.ChooseAsync());

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ConfigurationLimitExceeded));
        Assert.That(allocated, Is.LessThan((MostOfBody * options.MaxBodyLength) + (4 * Megabyte)));
    }

    [Test]
    public async Task What_is_read_of_a_choice_costs_no_more_than_its_value_does()
    {
        const int count = 4 * Megabyte;
        var body = "{\"counts\":[0" + string.Concat(Enumerable.Repeat(",0", count - 1)) + "]}";
        await using var server = new FaultServer(Answers.Json(body));
        using var client = new KeysClient(new KeysClientOptions { BaseAddress = server.Address });

        // The server is in this process, and pools give memory back when the machine is busy, so the least of several calls counts.
        var allocated = long.MaxValue;
        var value = (await client.Things.ChooseAsync()).Value;
        for (var i = 0; i < 3; i++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            value = (await client.Things.ChooseAsync()).Value;
            allocated = Math.Min(allocated, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        // The text, in buffers that double, and a list of integers, which doubles too; a document of it all would take six times the text more.
        Assert.That(value.TryGetCounts(out var counts) ? counts.CountsValue.Count : 0, Is.EqualTo(count));
        Assert.That(allocated, Is.LessThan((MostOfBody * body.Length) + (3 * sizeof(int) * (long)count) + (4 * Megabyte)));
    }

    [TestCase(64, true)]
    [TestCase(63, false)]
    public async Task A_body_of_just_the_limit_is_read(int limit, bool isRead)
    {
        await using var server = new FaultServer(Answers.Json("""{"webhookId":"webhook_1"}""".PadRight(64)));
        using var client = ClientOf(server, new ApiVideoClientOptions { MaxBodyLength = limit });

        if (isRead)
        {
            Assert.That((await client.Webhooks.GetAsync("webhook_1")).Value.WebhookId, Is.EqualTo("webhook_1"));
        }
        else
        {
            await FailureOfAsync<HttpRequestException>(() => client.Webhooks.GetAsync("webhook_1"));
        }
    }

    [Test]
    public async Task Of_the_limits_of_the_options_and_of_a_given_client_the_lower_holds()
    {
        await using var server = new FaultServer(Answers.Json("""{"webhookId":"webhook_1"}""".PadRight(64)));
        using var http = new HttpClient { MaxResponseContentBufferSize = 63 };
        var client = new ApiVideoClient(http, new ApiVideoClientOptions { BaseAddress = server.Address });

        await FailureOfAsync<HttpRequestException>(() => client.Webhooks.GetAsync("webhook_1"));
    }

    [Test]
    public void A_limit_of_nothing_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _ = new ApiVideoClient(new ApiVideoClientOptions { MaxBodyLength = 0 }));

    private static Task EndlessAsync(FaultConnection connection, string headers, byte[] block) => EndlessAsync(connection, headers, [], block);

    private static async Task EndlessAsync(FaultConnection connection, string headers, byte[] start, byte[] block)
    {
        const int most = 300;
        await connection.SendAsync($"HTTP/1.1 200 OK\r\n{headers}Connection: close\r\n\r\n");
        await connection.SendAsync(start);
        for (var sent = 0; sent < most; sent++)
        {
            await connection.SendAsync(block);
        }

        connection.Close();
    }

    private static async Task<(HttpRequestException Exception, long Allocated)> CostOfAsync(Func<Task> call)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var exception = await FailureOfAsync<HttpRequestException>(call);
        return (exception, GC.GetTotalAllocatedBytes(precise: true) - before);
    }
}
