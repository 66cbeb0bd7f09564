using ApiVideo.AspNetCore;
using StackExchange.Redis;

namespace DurableReceiver;

/// <summary>Appends deliveries to a stream. Only then does the receiver answer them.</summary>
internal sealed class RedisInbox(IConnectionMultiplexer redis) : IWebhookInbox
{
    public async ValueTask StoreAsync(WebhookDelivery delivery, CancellationToken cancellationToken) =>
        await redis.GetDatabase().StreamAddAsync(
            DeliveryStream.Key,
            [
                new NameValueEntry(DeliveryStream.WebhookId, delivery.WebhookId),
                new NameValueEntry(DeliveryStream.Signature, delivery.Signature),
                new NameValueEntry(DeliveryStream.Body, delivery.Body),
            ]);
}
