using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>A bearer token that is asked for before each request.</summary>
internal sealed class BearerSourceAuthenticator : Authenticator
{
    private readonly Func<CancellationToken, ValueTask<string>> _source;

    internal BearerSourceAuthenticator(ulong kinds, Func<CancellationToken, ValueTask<string>> source)
        : base(kinds)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
    }

    /// <inheritdoc/>
    internal override async ValueTask ApplyAsync(
        ICredentialTarget target,
        HttpRequestMessage request,
        ulong kinds,
        CancellationToken cancellationToken)
    {
        string token;
        using (target.HoldsCalls ? TokenErrand.Begin() : null)
        {
            token = await _source(cancellationToken).ConfigureAwait(false);
        }

        if (!AuthorizationAuthenticator.IsToken(token))
        {
            throw new InvalidOperationException("The source of the bearer token returned no token, or a token with a line break.");
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }
}
