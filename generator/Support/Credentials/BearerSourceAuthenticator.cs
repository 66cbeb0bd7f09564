namespace ApiVideo.Generator.Support;

/// <summary>A bearer token that is asked for before each request.</summary>
internal sealed class BearerSourceAuthenticator : Authenticator
{
    private readonly global::System.Func<
        global::System.Threading.CancellationToken,
        global::System.Threading.Tasks.ValueTask<string>> _source;

    internal BearerSourceAuthenticator(
        ulong kinds,
        global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> source)
        : base(kinds)
    {
        global::System.ArgumentNullException.ThrowIfNull(source);
        _source = source;
    }

    /// <inheritdoc/>
    internal override async global::System.Threading.Tasks.ValueTask ApplyAsync(
        ApiPipeline pipeline,
        global::System.Net.Http.HttpRequestMessage request,
        ulong kinds,
        global::System.Threading.CancellationToken cancellationToken)
    {
        string token;
        using (pipeline.Settings.Acquire is null ? null : TokenErrand.Begin())
        {
            token = await _source(cancellationToken).ConfigureAwait(false);
        }

        if (!AuthorizationAuthenticator.IsToken(token))
        {
            throw new global::System.InvalidOperationException("The source of the bearer token gave none, or one with a line break.");
        }

        request.Headers.Authorization = new global::System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", token);
    }
}
