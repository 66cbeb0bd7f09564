using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>Sends one request once, notes what its answer says of the rate limit, and reads its body.</summary>
internal sealed class ApiTransport
{
    private readonly HttpClient _client;
    private readonly ServerOrigin _origin;
    private readonly LastRateLimit _last;
    private readonly ICredentialTarget _target;

    /// <param name="client">Sends the requests.</param>
    /// <param name="origin">The servers that may see the credential.</param>
    /// <param name="last">Keeps the rate limit of the last answer.</param>
    /// <param name="target">The client, for its credential.</param>
    internal ApiTransport(HttpClient client, ServerOrigin origin, LastRateLimit last, ICredentialTarget target)
    {
        _client = client;
        _origin = origin;
        _last = last;
        _target = target;
    }

    internal required PipelineSettings Settings { get; init; }

    internal required RateLimitOptions RateLimits { get; init; }

    /// <summary>Holds calls back; null where none is to be held back.</summary>
    internal required RateLimitGate? Gate { get; init; }

    /// <summary>Gets how long a call may take in all; null where only the HTTP client sets a limit, if any.</summary>
    internal required TimeSpan? Timeout { get; init; }

    /// <summary>Gets a value indicating whether an answer that is no success is thrown.</summary>
    internal required bool ThrowOnError { get; init; }

    /// <summary>The length beyond which the body of a success is refused: that of the options, or of the HTTP client where it is less.</summary>
    internal long MaxBodyLength => Math.Min(Settings.MaxBodyLength, _client.MaxResponseContentBufferSize);

    /// <summary>The length beyond which a line or an event is refused of a body that is read as it arrives.</summary>
    internal long LineLimit => Math.Min(Settings.MaxLineLength, _client.MaxResponseContentBufferSize);

    /// <summary>Gets the kinds of credential that a request carries; none if it goes to another server.</summary>
    internal ulong KindsOf(ApiOperation operation, HttpRequestMessage request) =>
        Settings.Authenticator is { } authenticator && _origin.Owns(request.RequestUri) ? operation.KindsOf(authenticator.Kinds) : CredentialKinds.None;

    /// <summary>Puts the client's credential on a request.</summary>
    /// <param name="request">The request; it goes to the server of the client.</param>
    /// <param name="kinds">The kinds to put on it, as <see cref="KindsOf"/> gives them.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    internal ValueTask AuthenticateAsync(HttpRequestMessage request, ulong kinds, CancellationToken cancellationToken) =>
        kinds == CredentialKinds.None ? default : Settings.Authenticator!.ApplyAsync(_target, request, kinds, cancellationToken);

    /// <summary>Renews the credential that the server has refused.</summary>
    internal ValueTask<bool> RenewAsync(HttpRequestMessage refused, CancellationToken cancellationToken) =>
        Settings.Authenticator!.RenewAsync(_target, refused, cancellationToken);

    /// <summary>Notes that the server has refused the credential of a request that cannot be sent again.</summary>
    internal void Discard(HttpRequestMessage refused) => Settings.Authenticator!.Discard(_target, refused);

    /// <summary>Sends a request; the body of the answer is still to come, since a buffer of HttpClient could not be pooled.</summary>
    /// <param name="request">The request, with its credential.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    /// <summary>Notes the rate limit of an answer, and refuses one that a redirect has taken the credential elsewhere for.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="kinds">The kinds of credential that its request carried.</param>
    internal void See(HttpResponseMessage response, ulong kinds)
    {
        _last.See(response.Headers);
        Gate?.See(new RateLimit(new ApiResponseHeaders(response.Headers, null)), Settings.TimeProvider);
        if (kinds != CredentialKinds.None
            && Settings.Authenticator is { IsAuthorizationHeader: false }
            && response.RequestMessage?.RequestUri is { } answered
            && !_origin.Owns(answered))
        {
            response.Dispose();
            throw new InvalidOperationException(
                "The given HttpClient followed a redirect to another server, and took the API key along. Set AllowAutoRedirect of its handler to false.");
        }
    }

    /// <summary>Reads the body of an opened response; the array belongs to the shared pool.</summary>
    internal ValueTask<ArraySegment<byte>> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        HttpBodyReader.ReadAsync(response, MaxBodyLength, _client.Timeout, cancellationToken);

    /// <summary>Reads the body of an answer that is no success; that of a success is left to whoever reads it as it arrives.</summary>
    internal async ValueTask<ArraySegment<byte>> ReadErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
        {
            return ArraySegment<byte>.Empty;
        }

        try
        {
            return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
