using System.Net;
using System.Net.Sockets;

namespace ApiVideo.Emulator.Tests.Deliveries;

internal sealed class RetryTests : DeliveryFixture
{
    protected override EmulatorOptions Configure(EmulatorOptions options) => options with { DeliveryTimeout = TimeSpan.FromSeconds(5) };

    [Test]
    public async Task A_failure_is_tried_again_three_times_three_seconds_apart_with_the_same_bytes()
    {
        await using var receiver = await Receiver.StartAsync(500, 503, 404, 400);
        await CreateAsync(receiver.Address);
        await EmitEventAsync(EncodingCompleted);

        var outcomes = new List<string>();
        var signatures = new HashSet<string?>();
        for (var i = 0; i < 4; i++)
        {
            if (i > 0)
            {
                await PassRetryDelayAsync();
            }

            var attempt = await NextAttemptAsync();
            outcomes.Add($"{Number(attempt["attempt"])} of {Number(attempt["attempts"])}: {Number(attempt["status"])} {Text(attempt["outcome"])}");
            signatures.Add((await receiver.NextAsync()).Signature);
        }

        Assert.That(outcomes, Is.EqualTo(new[]
        {
            "1 of 4: 500 to be retried",
            "2 of 4: 503 to be retried",
            "3 of 4: 404 to be retried",
            "4 of 4: 400 given up",
        }));
        Assert.That(signatures, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_success_ends_the_retries()
    {
        await using var receiver = await Receiver.StartAsync(500, 200);
        await CreateAsync(receiver.Address);
        await EmitEventAsync(EncodingCompleted);

        var first = await NextAttemptAsync();
        await PassRetryDelayAsync();
        var second = await NextAttemptAsync();

        Assert.That(Text(first["outcome"]), Is.EqualTo("to be retried"));
        Assert.That(Text(second["outcome"]), Is.EqualTo("delivered"));
    }

    [TestCase(200, "delivered")]
    [TestCase(299, "delivered")]
    [TestCase(300, "to be retried")]
    [TestCase(401, "to be retried")]
    public async Task Any_answer_above_299_is_a_failure(int status, string outcome)
    {
        await using var receiver = await Receiver.StartAsync(status);
        await CreateAsync(receiver.Address);
        await EmitEventAsync(EncodingCompleted);

        Assert.That(Text((await NextAttemptAsync())["outcome"]), Is.EqualTo(outcome));
    }

    [TestCase(302)]
    [TestCase(307)]
    public async Task A_redirect_is_not_followed(int status)
    {
        await using var receiver = await Receiver.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/elsewhere";
            return Task.CompletedTask;
        });
        await CreateAsync(receiver.Address + "/first");
        await EmitEventAsync(EncodingCompleted);

        var attempt = await NextAttemptAsync();

        Assert.That(Number(attempt["status"]), Is.EqualTo(status));
        Assert.That(Text(attempt["outcome"]), Is.EqualTo("to be retried"));
        Assert.That((await receiver.NextAsync()).Path, Is.EqualTo("/first"));
        Assert.That(receiver.Waiting, Is.Zero);
    }

    [Test]
    public async Task A_receiver_that_is_not_there_is_tried_again()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await CreateAsync($"http://127.0.0.1:{port}");
        await EmitEventAsync(EncodingCompleted);

        var attempt = await NextAttemptAsync();

        Assert.That(attempt["status"], Is.Null);
        Assert.That(Text(attempt["error"]), Does.Contain("refused"));
        Assert.That(Text(attempt["outcome"]), Is.EqualTo("to be retried"));
    }

    [Test]
    public async Task A_webhook_that_is_deleted_meanwhile_is_not_called_again()
    {
        await using var receiver = await Receiver.StartAsync(500);
        var webhook = await CreateAsync(receiver.Address);
        var other = await CreateAsync(receiver.Address + "/other", SourceRecorded);
        await EmitEventAsync(EncodingCompleted);
        await NextAttemptAsync();

        using var deleted = await SendAsync(HttpMethod.Delete, $"webhooks/{Text(webhook["webhookId"])}");
        await PassRetryDelayAsync();
        await EmitEventAsync(SourceRecorded);

        Assert.That(Text((await NextAttemptAsync())["webhookId"]), Is.EqualTo(Text(other["webhookId"])));
    }

    [Test]
    public async Task Deliveries_under_way_and_open_streams_do_not_hold_up_the_end()
    {
        await using var receiver = await Receiver.StartAsync(500);
        await CreateAsync(receiver.Address);
        await EmitEventAsync(EncodingCompleted);
        await NextAttemptAsync();
        await Clock.NextTimerAsync();

        var end = Emulator.DisposeAsync().AsTask();

        Assert.That(await Live.NextAsync("delivery"), Is.Null);
        await end.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
