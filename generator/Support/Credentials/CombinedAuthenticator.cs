namespace ApiVideo.Generator.Support;

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
    internal override bool CanRenew => global::System.Array.Exists(_parts, static part => part.CanRenew);

    /// <inheritdoc/>
    internal override bool IsAuthorizationHeader => global::System.Array.TrueForAll(_parts, static part => part.IsAuthorizationHeader);

    /// <exception cref="global::System.ArgumentException">Two are of one kind.</exception>
    internal static CombinedAuthenticator Of(global::System.Collections.Generic.IEnumerable<Authenticator> parts)
    {
        var kinds = 0UL;
        var all = new global::System.Collections.Generic.List<Authenticator>();
        foreach (var part in parts)
        {
            if ((kinds & part.Kinds) != 0)
            {
                throw new global::System.ArgumentException("Two of the credentials are of one kind.", nameof(parts));
            }

            kinds |= part.Kinds;
            all.Add(part);
        }

        return new CombinedAuthenticator([.. all], kinds);
    }

    /// <inheritdoc/>
    internal override global::System.Uri TakeOff(global::System.Uri address) =>
        global::System.Linq.Enumerable.Aggregate(_parts, address, static (left, part) => part.TakeOff(left));

    /// <inheritdoc/>
    internal override async global::System.Threading.Tasks.ValueTask ApplyAsync(
        ApiPipeline pipeline,
        global::System.Net.Http.HttpRequestMessage request,
        ulong kinds,
        global::System.Threading.CancellationToken cancellationToken)
    {
        foreach (var part in _parts)
        {
            if ((part.Kinds & kinds) != 0)
            {
                await part.ApplyAsync(pipeline, request, part.Kinds & kinds, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    internal override async global::System.Threading.Tasks.ValueTask<bool> RenewAsync(
        ApiPipeline pipeline,
        global::System.Net.Http.HttpRequestMessage refused,
        global::System.Threading.CancellationToken cancellationToken)
    {
        var isRenewed = false;
        foreach (var part in _parts)
        {
            isRenewed |= await part.RenewAsync(pipeline, refused, cancellationToken).ConfigureAwait(false);
        }

        return isRenewed;
    }

    /// <inheritdoc/>
    internal override void Discard(ApiPipeline pipeline, global::System.Net.Http.HttpRequestMessage refused)
    {
        foreach (var part in _parts)
        {
            part.Discard(pipeline, refused);
        }
    }
}
