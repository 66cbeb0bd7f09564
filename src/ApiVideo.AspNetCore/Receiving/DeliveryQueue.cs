using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace ApiVideo.AspNetCore.Receiving;

/// <summary>The deliveries that were accepted. There is one only where the options ask for it.</summary>
internal sealed class DeliveryQueue(IOptions<WebhookReceiverOptions> options)
{
    private readonly Channel<QueuedDelivery>? _channel = options.Value.QueueCapacity is { } capacity
        ? Channel.CreateBounded<QueuedDelivery>(new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.Wait })
        : null;

    public bool IsInUse => _channel is not null;

    public int Count => _channel?.Reader.Count ?? 0;

    /// <summary>Accepts a delivery; false when there is no room or the host stops.</summary>
    public bool TryAdd(QueuedDelivery delivery) => _channel!.Writer.TryWrite(delivery);

    /// <summary>Accepts no more. What was accepted is still to be taken.</summary>
    public void Close() => _channel?.Writer.TryComplete();

    /// <summary>Takes deliveries until the queue is closed and empty.</summary>
    public IAsyncEnumerable<QueuedDelivery> TakeAllAsync(CancellationToken cancellationToken) => _channel!.Reader.ReadAllAsync(cancellationToken);
}
