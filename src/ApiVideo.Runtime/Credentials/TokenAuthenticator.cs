using System;
using System.Collections.Concurrent;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>
/// A bearer token that is kept until shortly before it ends, and renewed once when the server refuses it. One renewal is under way
/// however many calls wait for it.
/// </summary>
internal abstract class TokenAuthenticator : Authenticator
{
    private readonly ConcurrentDictionary<Uri, TokenCache> _caches = new();

    /// <param name="kinds">The kinds that it can serve.</param>
    protected TokenAuthenticator(ulong kinds)
        : base(kinds)
    {
    }

    /// <inheritdoc/>
    internal override bool CanRenew => true;

    /// <inheritdoc/>
    internal sealed override async ValueTask ApplyAsync(
        ICredentialTarget target,
        HttpRequestMessage request,
        ulong kinds,
        CancellationToken cancellationToken)
    {
        var cache = CacheOf(target);
        request.Headers.Authorization = cache.Fresh(target.TimeProvider)
            ?? await cache.RenewAsync(target, refused: null, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    internal sealed override async ValueTask<bool> RenewAsync(
        ICredentialTarget target,
        HttpRequestMessage refused,
        CancellationToken cancellationToken)
    {
        // Not where the request had another credential of a combination.
        if (refused.Headers.Authorization is not { Scheme: "Bearer" } header)
        {
            return false;
        }

        await CacheOf(target).RenewAsync(target, header, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <inheritdoc/>
    internal sealed override void Discard(ICredentialTarget target, HttpRequestMessage refused)
    {
        if (refused.Headers.Authorization is { Scheme: "Bearer" } header)
        {
            CacheOf(target).Discard(header);
        }
    }

    /// <summary>Gets a token.</summary>
    /// <param name="target">The client, which sends requests to the server that the token is for.</param>
    /// <param name="previous">The token that is to be replaced; null for the first.</param>
    /// <param name="cancellationToken">Ends what takes too long; it is no caller's, for many may wait.</param>
    /// <returns>The token.</returns>
    internal abstract Task<ApiAccessToken> IssueAsync(ICredentialTarget target, ApiAccessToken? previous, CancellationToken cancellationToken);

    // A token is good for the server that gave it; clients of one server share it.
    private TokenCache CacheOf(ICredentialTarget target) => _caches.GetOrAdd(target.BaseAddress, static (_, self) => new TokenCache(self.IssueAsync), this);
}
