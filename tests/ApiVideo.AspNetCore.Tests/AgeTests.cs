using System.Net;
using System.Text;
using ApiVideo.Emulator.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>The window of time that an event may be from.</summary>
internal sealed class AgeTests
{
    private static readonly DateTimeOffset Now = new(2021, 1, 29, 15, 46, 25, TimeSpan.Zero);

    private readonly Sender _sender = new();

    [OneTimeTearDown]
    public void DisposeSender() => _sender.Dispose();

    [TestCase("\"emittedAt\":\"2021-01-29T15:46:25Z\"", true)]
    [TestCase("\"emittedAt\":\"2021-01-29T15:36:25Z\"", true)]
    [TestCase("\"emittedAt\":\"2021-01-29T16:36:25+01:00\"", true)]
    [TestCase("\"emittedAt\":\"2021-01-29T15:36:24.999Z\"", false)]
    [TestCase("\"emittedAt\":\"2021-01-29T15:56:25Z\"", true)]
    [TestCase("\"emittedAt\":\"2021-01-29T15:56:26Z\"", false)]
    [TestCase("\"emittedAt\":\"2024-08-151T10:18:47+00:00\"", false)]
    [TestCase("\"emittedAt\":17", false)]
    [TestCase("\"emittedAt\":null", false)]
    [TestCase("\"data\":{\"emittedAt\":\"2021-01-29T15:46:25Z\"}", false)]
    [TestCase("\"emittedAt\":\"2001-01-01T00:00:00Z\",\"emittedAt\":\"2021-01-29T15:46:25Z\"", true)]
    [TestCase("\"\\ud800xxxxxxxxxx\":1,\"emittedAt\":\"2021-01-29T15:46:25Z\"", true)]
    [TestCase("\"emittedAt\":\"2021-01-29T15:46:25Z\",\"\\udc00xxxxxxxxxx\":1", true)]
    [TestCase("\"emittedA\\ud800xxxx\":1,\"emitted\\u0041t\":\"2021-01-29T15:46:25\\u005A\"", true)]
    [TestCase("\"emittedAt\":\"2021-01-29T15:46:25Z\\ud800\"", false)]
    [TestCase("\"emittedAt\":\"2021-01-29T15:46:25Z\",\"emittedAt\":\"\\ud800xxxxxxxxxxxxxx\"", false)]
    public async Task An_event_out_of_the_window_is_a_bad_request_and_not_handled(string member, bool isTaken)
    {
        var handler = new RecordingHandler();
        await using var receiver = await Receiver.StartAsync(
            handler,
            options => options.MaxAge = TimeSpan.FromMinutes(10),
            builder => builder.Services.AddSingleton<TimeProvider>(new ManualTimeProvider(Now)));

        var status = await _sender.SendAsync(receiver, Encoding.UTF8.GetBytes($$"""{"type":"video.source.recorded",{{member}}}"""));

        Assert.That(status, Is.EqualTo(isTaken ? HttpStatusCode.NoContent : HttpStatusCode.BadRequest));
        Assert.That(handler.Calls, Is.EqualTo(isTaken ? 1 : 0));
    }

    [Test]
    public async Task Without_a_window_any_age_is_taken()
    {
        await using var receiver = await Receiver.StartAsync(new RecordingHandler());

        Assert.That(await _sender.SendAsync(receiver, "{}"u8.ToArray()), Is.EqualTo(HttpStatusCode.NoContent));
    }
}
