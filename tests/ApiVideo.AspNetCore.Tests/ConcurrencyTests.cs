using System.Collections.Concurrent;
using System.Net;

namespace ApiVideo.AspNetCore.Tests;

/// <summary>A thousand deliveries at once, each of them twice.</summary>
internal sealed class ConcurrencyTests
{
    private const int Deliveries = 1000;

    [Test]
    public async Task None_is_lost_and_none_is_handled_twice([Values(null, 100)] int? queueCapacity)
    {
        var counts = new ConcurrentDictionary<string, int>();
        var handler = new RecordingHandler((e, _) =>
        {
            counts.AddOrUpdate(((VideoSourceRecordedEvent)e).VideoId!, 1, (_, count) => count + 1);
            return Task.CompletedTask;
        });
        await using var receiver = await Receiver.StartAsync(handler, options => options.QueueCapacity = queueCapacity);
        using var sender = new Sender();

        // A full queue answers 503, and a sender comes again, as the real one does.
        await Task.WhenAll(Enumerable.Range(0, 2 * Deliveries).Select(async i =>
        {
            HttpStatusCode status;
            var attempts = 0;
            do
            {
                status = await sender.SendAsync(receiver, Sender.Body(i % Deliveries));
            }
            while (status == HttpStatusCode.ServiceUnavailable && ++attempts < 1000);
            Assert.That((int)status, Is.InRange(200, 299));
        }));
        await receiver.Application.StopAsync();

        Assert.That(counts, Has.Count.EqualTo(Deliveries));
        Assert.That(counts.Values, Is.All.EqualTo(1));
        Assert.That(handler.Calls, Is.EqualTo(Deliveries));
    }
}
