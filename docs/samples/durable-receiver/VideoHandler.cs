using ApiVideo;
using StackExchange.Redis;

namespace DurableReceiver;

/// <summary>
/// Counts in Redis how often each video was recorded. A delivery can be handled twice if the process dies in between, so a real handler
/// does work that may be repeated.
/// </summary>
internal sealed class VideoHandler(IConnectionMultiplexer redis) : IWebhookHandler
{
    public async ValueTask OnVideoSourceRecordedAsync(VideoSourceRecordedEvent e, CancellationToken cancellationToken) =>
        await redis.GetDatabase().HashIncrementAsync("videos:recorded", e.VideoId);
}
