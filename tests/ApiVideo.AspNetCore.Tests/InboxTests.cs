using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ApiVideo.AspNetCore.Tests;

internal sealed class InboxTests
{
    private readonly Sender _sender = new();

    [OneTimeTearDown]
    public void DisposeSender() => _sender.Dispose();

    [Test]
    public async Task A_delivery_stands_in_the_inbox_with_its_bytes_before_it_is_answered_202()
    {
        var inbox = new MemoryInbox();
        await using var receiver = await StartAsync(inbox);
        var release = inbox.Hold();

        var answer = _sender.SendAsync(receiver, Sender.Body());
        await Task.Delay(100);
        Assert.That(answer.IsCompleted, Is.False);
        release.SetResult();

        Assert.That(await answer, Is.EqualTo(HttpStatusCode.Accepted));
        var stored = inbox.Stored.Single();
        Assert.That(stored.Body.ToArray(), Is.EqualTo(Sender.Body()));
        Assert.That((stored.WebhookId, stored.Signature), Is.EqualTo((Receiver.WebhookId, Sender.Sign(Sender.Body()))));
        Assert.That(stored.Event, Is.InstanceOf<VideoSourceRecordedEvent>());
        Assert.That(stored.ReceivedAt, Is.EqualTo(DateTimeOffset.UtcNow).Within(TimeSpan.FromMinutes(1)));
    }

    [Test]
    public async Task A_delivery_that_cannot_be_stored_is_answered_503_and_stored_when_it_comes_again()
    {
        var inbox = new MemoryInbox { Failures = 1 };
        await using var receiver = await StartAsync(inbox);

        Assert.That(await _sender.SendAsync(receiver, Sender.Body()), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await _sender.SendAsync(receiver, Sender.Body()), Is.EqualTo(HttpStatusCode.Accepted));
        Assert.That(await _sender.SendAsync(receiver, Sender.Body()), Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(inbox.Stored, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_delivery_that_is_refused_is_not_stored()
    {
        var inbox = new MemoryInbox();
        await using var receiver = await StartAsync(inbox);

        Assert.That(await _sender.SendAsync(receiver, Sender.Body(), secret: "wrong"), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(inbox.Stored, Is.Empty);
    }

    [Test]
    public void An_endpoint_without_an_inbox_is_not_mapped() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => Receiver.StartAsync(application => application.MapApiVideoWebhookInbox("/webhooks")));

    private static Task<Receiver> StartAsync(MemoryInbox inbox) => Receiver.StartAsync(
        application => application.MapApiVideoWebhookInbox("/webhooks"),
        add: builder => builder.Services.AddSingleton<IWebhookInbox>(inbox));

    private sealed class MemoryInbox : IWebhookInbox
    {
        private TaskCompletionSource? _held;

        public ConcurrentQueue<WebhookDelivery> Stored { get; } = [];

        public int Failures { get; set; }

        public TaskCompletionSource Hold() => _held = new TaskCompletionSource();

        public async ValueTask StoreAsync(WebhookDelivery delivery, CancellationToken cancellationToken)
        {
            if (Failures-- > 0)
            {
                throw new InvalidOperationException("not now");
            }

            await (_held?.Task ?? Task.CompletedTask);
            Stored.Enqueue(delivery);
        }
    }
}
