namespace ApiVideo.Generator.Support;

/// <summary>A bearer token of the user's own source, kept as long as it is good.</summary>
internal sealed class TokenSourceAuthenticator : TokenAuthenticator
{
    private readonly global::System.Func<
        global::System.Threading.CancellationToken,
        global::System.Threading.Tasks.ValueTask<ApiAccessToken>> _source;

    internal TokenSourceAuthenticator(
        ulong kinds,
        global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<ApiAccessToken>> source)
        : base(kinds)
    {
        global::System.ArgumentNullException.ThrowIfNull(source);
        _source = source;
    }

    /// <inheritdoc/>
    internal override async global::System.Threading.Tasks.Task<ApiAccessToken> IssueAsync(
        ApiPipeline pipeline,
        ApiAccessToken? previous,
        global::System.Threading.CancellationToken cancellationToken)
    {
        // Whatever client asks: those that share the token may have different limiters.
        using var errand = TokenErrand.Begin();
        return await _source(cancellationToken).ConfigureAwait(false)
            ?? throw new global::System.InvalidOperationException("The source of the bearer token gave none.");
    }
}
