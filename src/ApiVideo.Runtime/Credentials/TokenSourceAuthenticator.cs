using System;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>A bearer token of the user's own source, kept as long as it is good.</summary>
internal sealed class TokenSourceAuthenticator : TokenAuthenticator
{
    private readonly Func<CancellationToken, ValueTask<ApiAccessToken>> _source;

    internal TokenSourceAuthenticator(ulong kinds, Func<CancellationToken, ValueTask<ApiAccessToken>> source)
        : base(kinds)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
    }

    /// <inheritdoc/>
    internal override async Task<ApiAccessToken> IssueAsync(
        ICredentialTarget target,
        ApiAccessToken? previous,
        CancellationToken cancellationToken)
    {
        return await _source(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The source of the bearer token returned no token.");
    }
}
