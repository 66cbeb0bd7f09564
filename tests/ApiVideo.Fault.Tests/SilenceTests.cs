using System.Runtime.CompilerServices;

namespace ApiVideo.Fault.Tests;

/// <summary>Servers that say nothing, or nothing more.</summary>
internal sealed class SilenceTests : FaultFixture
{
    private static readonly TimeSpan Brief = TimeSpan.FromMilliseconds(200);

    [Test]
    public async Task A_server_that_never_answers_is_a_timeout()
    {
        await using var server = new FaultServer((_, connection) => connection.WaitForHangUpAsync());
        using var client = ClientOf(server);
        var brief = client.Webhooks.With(new ApiCallOptions { Timeout = TimeSpan.FromMilliseconds(200) });

        var exception = await FailureOfAsync<TaskCanceledException>(() => brief.GetAsync("webhook_1"));

        Assert.That(exception.InnerException, Is.InstanceOf<TimeoutException>());
    }

    [Test]
    public async Task A_body_that_stops_is_a_timeout()
    {
        await using var server = new FaultServer(async (_, connection) =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            await connection.WaitForHangUpAsync();
        });
        using var client = ClientOf(server);
        var brief = client.Webhooks.With(new ApiCallOptions { Timeout = TimeSpan.FromMilliseconds(500) });

        var exception = await FailureOfAsync<TaskCanceledException>(() => brief.GetAsync("webhook_1"));

        Assert.That(exception.InnerException, Is.InstanceOf<TimeoutException>());
    }

    [Test]
    public async Task An_error_that_stops_in_place_of_a_stream_is_a_timeout()
    {
        await using var server = new FaultServer(async (_, connection) =>
        {
            await connection.SendAsync("HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\n{");
            await connection.WaitForHangUpAsync();
        });
        using var client = new Keys.KeysClient(new Keys.KeysClientOptions { BaseAddress = server.Address });
        var brief = client.Things.With(new Keys.ApiCallOptions { Timeout = TimeSpan.FromMilliseconds(500) });

        var exception = await FailureOfAsync<TaskCanceledException>(() => brief.DownloadAsync());

        Assert.That(exception.InnerException, Is.InstanceOf<TimeoutException>());
    }

    [Test]
    public async Task The_timeout_of_an_HTTP_client_is_a_timeout_too()
    {
        await using var server = new FaultServer((_, connection) => connection.WaitForHangUpAsync());
        using var httpClient = new HttpClient { Timeout = TimeSpan.FromMilliseconds(200) };
        var client = new ApiVideoClient(httpClient, new ApiVideoClientOptions { BaseAddress = server.Address });

        var exception = await FailureOfAsync<TaskCanceledException>(() => client.Webhooks.GetAsync("webhook_1"));
        httpClient.Dispose();

        Assert.That(exception.InnerException, Is.InstanceOf<TimeoutException>());
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_timeout_of_a_call_may_be_longer_than_that_of_the_clients_own_HTTP_client(bool isEndless)
    {
        await using var server = new FaultServer(AnswerSlowlyAsync);
        using var client = new Keys.KeysClient(new Keys.KeysClientOptions { BaseAddress = server.Address });
        ConnectionsOf(PipelineOf(client)).Usual.Timeout = Brief;
        var patient = client.Things.With(new Keys.ApiCallOptions { Timeout = isEndless ? Timeout.InfiniteTimeSpan : TimeSpan.FromMinutes(1) });

        await FailureOfAsync<TaskCanceledException>(() => client.Things.ListAsync());
        var page = await patient.With(new Keys.ApiCallOptions { Headers = { ["X-Trace"] = "on" } }).ListAsync();

        Assert.That(page.Value.Values, Is.Empty);
    }

    [Test]
    public async Task A_timeout_of_a_call_is_not_longer_than_that_of_a_given_HTTP_client()
    {
        await using var server = new FaultServer(AnswerSlowlyAsync);
        using var httpClient = new HttpClient { Timeout = Brief };
        var client = new Keys.KeysClient(httpClient, new Keys.KeysClientOptions { BaseAddress = server.Address });
        var patient = client.Things.With(new Keys.ApiCallOptions { Timeout = TimeSpan.FromMinutes(1) });

        var exception = await FailureOfAsync<TaskCanceledException>(() => patient.ListAsync());

        Assert.That(exception.InnerException, Is.InstanceOf<TimeoutException>());
    }

    [Test]
    public async Task A_timeout_of_a_call_ends_with_the_headers_of_an_answer_that_is_read_as_it_arrives()
    {
        var isPast = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new FaultServer(async (_, connection) =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n");
            await isPast.Task;
            await connection.SendAsync("late");
        });
        using var client = new Keys.KeysClient(new Keys.KeysClientOptions { BaseAddress = server.Address });
        var brief = client.Things.With(new Keys.ApiCallOptions { Timeout = TimeSpan.FromSeconds(1) });

        using var reader = new StreamReader((await brief.DownloadAsync()).Value);
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        isPast.SetResult();

        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("late"));
    }

    [Test]
    public async Task A_caller_that_gives_up_is_not_a_timeout()
    {
        var isAsked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new FaultServer((_, connection) =>
        {
            isAsked.SetResult();
            return connection.WaitForHangUpAsync();
        });
        using var client = ClientOf(server);
        using var cancellation = new CancellationTokenSource();
        var patient = client.Webhooks.With(new ApiCallOptions { Timeout = TimeSpan.FromMinutes(1) });

        var call = patient.GetAsync("webhook_1", cancellation.Token);
        await isAsked.Task;
        await cancellation.CancelAsync();
        var exception = await FailureOfAsync<OperationCanceledException>(() => call);

        Assert.Multiple(() =>
        {
            Assert.That(exception.CancellationToken, Is.EqualTo(cancellation.Token));
            Assert.That(exception.InnerException, Is.Not.InstanceOf<TimeoutException>());
        });
    }

    [Test]
    public async Task A_port_that_nobody_listens_on_is_no_answer()
    {
        Uri address;
        await using (var server = new FaultServer(""))
        {
            address = server.Address;
        }

        using var client = new ApiVideoClient(Secret, address);

        var exception = await FailureOfAsync<HttpRequestException>(() => client.Webhooks.GetAsync("webhook_1"));

        Assert.That(exception.HttpRequestError, Is.EqualTo(HttpRequestError.ConnectionError));
    }

    /// <summary>Takes longer than <see cref="Brief"/> to the headers, and again to the body.</summary>
    private static async Task AnswerSlowlyAsync(FaultRequest request, FaultConnection connection)
    {
        const string json = """{"values":[]}""";
        await Task.Delay(2 * Brief);
        await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n");
        await Task.Delay(2 * Brief);
        await connection.SendAsync(json);
    }

    // The HTTP client of the client's own waits 100 seconds, which no test can.
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_pipeline")]
    private static extern ref Keys.ClientRuntime.ApiPipeline PipelineOf(Keys.KeysClient client);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_connections")]
    private static extern ref Keys.ClientRuntime.ApiConnections ConnectionsOf(Keys.ClientRuntime.ApiPipeline pipeline);
}
