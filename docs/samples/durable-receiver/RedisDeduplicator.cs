using ApiVideo.AspNetCore;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace DurableReceiver;

/// <summary>Grants each delivery to one process at a time. A claim expires, so that a process that crashed keeps no delivery.</summary>
internal sealed class RedisDeduplicator(IConnectionMultiplexer redis, IOptions<WebhookReceiverOptions> options) : IWebhookDeduplicator
{
    private const string Handled = "handled";

    // Deletes a claim only if it is still the caller's.
    private const string Release = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

    private readonly string _owner = Guid.NewGuid().ToString("N");

    public async ValueTask<WebhookClaim> ClaimAsync(string webhookId, string signature, CancellationToken cancellationToken)
    {
        // SET … NX PX: one command, so of several processes one succeeds.
        var key = Key(webhookId, signature);
        if (await redis.GetDatabase().StringSetAsync(key, _owner, options.Value.ClaimLifetime, When.NotExists))
        {
            return WebhookClaim.Granted;
        }

        var found = (string?)await redis.GetDatabase().StringGetAsync(key);
        return found == Handled ? WebhookClaim.Handled : found == _owner ? WebhookClaim.Granted : WebhookClaim.Busy;
    }

    public async ValueTask RememberAsync(string webhookId, string signature, CancellationToken cancellationToken) =>
        await redis.GetDatabase().StringSetAsync(Key(webhookId, signature), Handled, options.Value.DuplicateLifetime);

    public async ValueTask ReleaseAsync(string webhookId, string signature, CancellationToken cancellationToken) =>
        await redis.GetDatabase().ScriptEvaluateAsync(Release, [Key(webhookId, signature)], [_owner]);

    private static RedisKey Key(string webhookId, string signature) => $"webhooks:received:{webhookId}:{signature}";
}
