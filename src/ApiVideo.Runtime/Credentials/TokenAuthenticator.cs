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
        ApiPipeline pipeline,
        HttpRequestMessage request,
        ulong kinds,
        CancellationToken cancellationToken)
    {
        var cache = CacheOf(pipeline);
        request.Headers.Authorization = cache.Fresh(pipeline.Settings.TimeProvider)
            ?? await cache.RenewAsync(this, pipeline, refused: null, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    internal sealed override async ValueTask<bool> RenewAsync(
        ApiPipeline pipeline,
        HttpRequestMessage refused,
        CancellationToken cancellationToken)
    {
        // Not where the request had another credential of a combination.
        if (refused.Headers.Authorization is not { Scheme: "Bearer" } header)
        {
            return false;
        }

        await CacheOf(pipeline).RenewAsync(this, pipeline, header, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <inheritdoc/>
    internal sealed override void Discard(ApiPipeline pipeline, HttpRequestMessage refused)
    {
        if (refused.Headers.Authorization is { Scheme: "Bearer" } header)
        {
            CacheOf(pipeline).Discard(header);
        }
    }

    /// <summary>Gets a token.</summary>
    /// <param name="pipeline">Sends requests to the server that the token is for.</param>
    /// <param name="previous">The token that is to be replaced; null for the first.</param>
    /// <param name="cancellationToken">Ends what takes too long; it is no caller's, for many may wait.</param>
    /// <returns>The token.</returns>
    internal abstract Task<ApiAccessToken> IssueAsync(ApiPipeline pipeline, ApiAccessToken? previous, CancellationToken cancellationToken);

    // A token is good for the server that gave it; clients of one server share it.
    private TokenCache CacheOf(ApiPipeline pipeline) => _caches.GetOrAdd(pipeline.BaseAddress, static _ => new TokenCache());
}
