using ApiVideo;

namespace Library;

/// <summary>Keeps the webhooks that tell when a video is encoded.</summary>
public sealed class EncodingWebhooks(IWebhooksApi webhooks)
{
    /// <summary>Subscribes an address.</summary>
    /// <param name="address">Where the notifications go.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The id of the webhook.</returns>
    public async Task<string> SubscribeAsync(Uri address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        Webhook webhook = await webhooks.CreateAsync(
            new WebhooksCreationPayload
            {
                Events = [WebhookEventType.VideoEncodingQualityCompleted],
                Url = address.AbsoluteUri,
            },
            cancellationToken).ConfigureAwait(false);
        return webhook.WebhookId!;
    }

    /// <summary>Counts the subscriptions, page after page.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many there are.</returns>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        var all = webhooks.ListAllAsync(WebhookEventType.VideoEncodingQualityCompleted.ToString(), pageSize: 2, cancellationToken);
        await foreach (var webhook in all.ConfigureAwait(false))
        {
            count += webhook.Events?.Count ?? 0;
        }

        return count;
    }
}
