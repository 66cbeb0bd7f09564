using System;
using System.Collections.Concurrent;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>
/// Puts a credential on requests. Kinds of credential are bits: those of the security schemes that the API's description names.
/// </summary>
internal abstract class Authenticator
{
    private readonly ConcurrentDictionary<Uri, RateLimitGate> _gates = new();

    /// <param name="kinds">The kinds that it can serve.</param>
    protected Authenticator(ulong kinds)
    {
        Kinds = kinds;
    }

    /// <summary>The kinds that it can serve.</summary>
    internal ulong Kinds { get; }

    /// <summary>Gets a value indicating whether a credential that the server refuses can be renewed.</summary>
    internal virtual bool CanRenew => false;

    /// <summary>
    /// Gets a value indicating whether everything travels in the header <c>Authorization</c>, which an HTTP client that follows redirects takes off, and
    /// which can be set twice without harm.
    /// </summary>
    internal virtual bool IsAuthorizationHeader => true;

    /// <summary>Takes off an address what the credential puts on addresses, for servers may repeat it in the links that they give.</summary>
    internal virtual Uri TakeOff(Uri address) => address;

    /// <summary>Puts the credential on a request.</summary>
    /// <param name="target">The client that sends the request.</param>
    /// <param name="request">The request; it goes to the server of the client.</param>
    /// <param name="kinds">The kinds to put on it.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    internal abstract ValueTask ApplyAsync(
        ICredentialTarget target,
        HttpRequestMessage request,
        ulong kinds,
        CancellationToken cancellationToken);

    /// <summary>Renews the credential that the server has refused with status 401.</summary>
    /// <param name="target">The client that sent the request.</param>
    /// <param name="refused">The request that was refused.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>Whether there is another credential now, so that the request is worth sending again.</returns>
    internal virtual ValueTask<bool> RenewAsync(
        ICredentialTarget target,
        HttpRequestMessage refused,
        CancellationToken cancellationToken) => new(false);

    /// <summary>Notes that the server has refused the credential of a request that cannot be sent again.</summary>
    /// <param name="target">The client that sent the request.</param>
    /// <param name="refused">The request that was refused.</param>
    internal virtual void Discard(ICredentialTarget target, HttpRequestMessage refused)
    {
    }

    /// <summary>Gets what holds back the calls to a server that have this credential, whichever client makes them.</summary>
    internal RateLimitGate GateOf(Uri baseAddress) =>
        _gates.GetOrAdd(baseAddress, static _ => new RateLimitGate());
}
