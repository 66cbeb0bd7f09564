using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace ApiVideo.AspNetCore.Secrets;

/// <summary>Verifies signatures: with the secrets of the options, else with those of a source, for webhooks that are known to one of them.</summary>
internal sealed class SecretBook(IOptionsMonitor<WebhookReceiverOptions> options, SecretCache cache, IEnumerable<IWebhookSecretSource> sources)
{
    private const int DecoyBytes = 15;

    private readonly IWebhookSecretSource[] _sources = sources.ToArray();

    // Verified against for webhooks that are not known, so that the time to an answer does not tell which are.
    private readonly string[] _decoy = ["sig_sec_" + Convert.ToHexString(RandomNumberGenerator.GetBytes(DecoyBytes))[..22]];

    /// <summary>Determines whether a body was signed with a secret of the webhook.</summary>
    /// <exception cref="SecretLookupException">The source of the secrets failed, or too many lookups are under way.</exception>
    public async ValueTask<bool> IsSignedAsync(string webhookId, string signature, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (options.CurrentValue.Secrets.TryGetValue(webhookId, out var configured))
        {
            return IsSigned(configured);
        }

        if (Array.Find(_sources, source => source.IsKnown(webhookId)) is not { } source)
        {
            IsSigned(_decoy);
            return false;
        }

        var secrets = await cache.FindAsync(source, webhookId).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (IsSigned(secrets.Count == 0 ? _decoy : secrets))
        {
            return true;
        }

        // The secret may have been replaced since.
        return cache.Refresh(source, webhookId) is { } lookup
            && IsSigned(await lookup.WaitAsync(cancellationToken).ConfigureAwait(false));

        bool IsSigned(IReadOnlyList<string> secrets) => WebhookSignature.Verify(body.Span, signature, secrets).IsValid;
    }
}
