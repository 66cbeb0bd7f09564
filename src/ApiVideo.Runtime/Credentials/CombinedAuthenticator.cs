using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>Several credentials; each operation gets those that it asks for.</summary>
internal sealed class CombinedAuthenticator : Authenticator
{
    private readonly Authenticator[] _parts;

    private CombinedAuthenticator(Authenticator[] parts, ulong kinds)
        : base(kinds)
    {
        _parts = parts;
    }

    /// <inheritdoc/>
    internal override bool CanRenew => Array.Exists(_parts, static part => part.CanRenew);

    /// <inheritdoc/>
    internal override bool IsAuthorizationHeader => Array.TrueForAll(_parts, static part => part.IsAuthorizationHeader);

    /// <exception cref="ArgumentException">Two are of one kind.</exception>
    internal static CombinedAuthenticator Of(IEnumerable<Authenticator> parts)
    {
        var kinds = 0UL;
        var all = new List<Authenticator>();
        foreach (var part in parts)
        {
            if ((kinds & part.Kinds) != 0)
            {
                throw new ArgumentException("Two of the credentials have the same kind.", nameof(parts));
            }

            kinds |= part.Kinds;
            all.Add(part);
        }

        return new CombinedAuthenticator([.. all], kinds);
    }

    /// <inheritdoc/>
    internal override Uri TakeOff(Uri address) =>
        Enumerable.Aggregate(_parts, address, static (left, part) => part.TakeOff(left));

    /// <inheritdoc/>
    internal override async ValueTask ApplyAsync(
        ICredentialTarget target,
        HttpRequestMessage request,
        ulong kinds,
        CancellationToken cancellationToken)
    {
        foreach (var part in _parts)
        {
            if ((part.Kinds & kinds) != 0)
            {
                await part.ApplyAsync(target, request, part.Kinds & kinds, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    internal override async ValueTask<bool> RenewAsync(
        ICredentialTarget target,
        HttpRequestMessage refused,
        CancellationToken cancellationToken)
    {
        var isRenewed = false;
        foreach (var part in _parts)
        {
            isRenewed |= await part.RenewAsync(target, refused, cancellationToken).ConfigureAwait(false);
        }

        return isRenewed;
    }

    /// <inheritdoc/>
    internal override void Discard(ICredentialTarget target, HttpRequestMessage refused)
    {
        foreach (var part in _parts)
        {
            part.Discard(target, refused);
        }
    }
}
