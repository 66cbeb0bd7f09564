using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator.Deliveries;

/// <summary>Lets events happen: each goes to the webhooks that subscribe to it, with one body for all of them.</summary>
internal sealed class EventSource(WebhookStore webhooks, DeliveryRunner runner, TimeProvider clock)
{
    /// <summary>Returns how many deliveries were started; null when too many are under way.</summary>
    public int? Emit(EventRequest request)
    {
        var receivers = request.WebhookId is null ? webhooks.Subscribers(request.EventName) : One(request.WebhookId);
        var deliveries = new List<Delivery>();
        for (var i = 0; i < request.Count && receivers.Count > 0; i++)
        {
            var body = EventBody.Create(request.EventName, clock.GetUtcNow(), request.Members);
            deliveries.AddRange(receivers.Select(webhook => new Delivery(request.EventName, webhook, body)));
        }

        return runner.TryStart(deliveries) ? deliveries.Count : null;
    }

    private WebhookBody[] One(string webhookId) => webhooks.Find(webhookId) is { } webhook ? [webhook] : [];
}
