using System.Net.Sockets;
using System.Text;
using ApiVideo.Emulator.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>Senders that begin a body and do not end it.</summary>
internal sealed class SlowBodyTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Test]
    public async Task A_body_that_does_not_arrive_in_time_is_a_timeout()
    {
        var handler = new RecordingHandler();
        var clock = new ManualTimeProvider(DateTimeOffset.UnixEpoch);
        await using var receiver = await Receiver.StartAsync(handler, add: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        using var connection = await BeginAsync(receiver);

        Assert.That(await clock.NextTimerAsync(), Is.EqualTo(TimeSpan.FromSeconds(10)));
        clock.Advance(TimeSpan.FromSeconds(10));

        using var reader = new StreamReader(connection.GetStream());
        Assert.That(await reader.ReadLineAsync().WaitAsync(Patience), Is.EqualTo("HTTP/1.1 408 Request Timeout"));
        Assert.That(handler.Calls, Is.Zero);
    }

    [Test]
    public async Task A_body_that_ends_early_is_not_handled_and_others_are()
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(handler);
        using (await BeginAsync(receiver))
        {
            // The sender goes away in the middle.
        }

        using var sender = new Sender();
        await sender.SendAsync(receiver, Sender.Body());

        Assert.That(handler.Calls, Is.EqualTo(1));
    }

    private static async Task<TcpClient> BeginAsync(Receiver receiver)
    {
        var body = Sender.Body();
        var connection = new TcpClient();
        await connection.ConnectAsync(receiver.Address.Host, receiver.Address.Port);
        var head = $"""
            POST /webhooks HTTP/1.1
            Host: {receiver.Address.Authority}
            Content-Type: application/json
            Content-Length: {body.Length}
            {Sender.WebhookIdHeader}: {Receiver.WebhookId}
            {Sender.SignatureHeader}: {Sender.Sign(body)}


            """.ReplaceLineEndings("\r\n");
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        await connection.GetStream().WriteAsync(body.AsMemory(0, body.Length / 2));
        return connection;
    }
}
