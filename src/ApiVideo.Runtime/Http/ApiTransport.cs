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
    private readonly PipelineSettings _settings;
    private readonly RateLimitGate? _gate;
    private readonly LastRateLimit _last;

    internal ApiTransport(HttpClient client, ServerOrigin origin, PipelineSettings settings, RateLimitGate? gate, LastRateLimit last)
    {
        _client = client;
        _origin = origin;
        _settings = settings;
        _gate = gate;
        _last = last;
    }

    /// <summary>The length beyond which the body of a success is refused: that of the options, or of the HTTP client where it is less.</summary>
    internal long MaxBodyLength => Math.Min(_settings.MaxBodyLength, _client.MaxResponseContentBufferSize);

    /// <summary>The length beyond which a line or an event is refused of a body that is read as it arrives.</summary>
    internal long MaxLineLength => Math.Min(_settings.MaxLineLength, _client.MaxResponseContentBufferSize);

    /// <summary>Gets the kinds of credential that a request carries; none if it goes to another server.</summary>
    internal ulong KindsOf(ApiOperation operation, HttpRequestMessage request) =>
        _settings.Authenticator is { } authenticator && _origin.Owns(request.RequestUri) ? operation.KindsOf(authenticator.Kinds) : CredentialKinds.None;

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
        _gate?.See(new RateLimit(new ApiResponseHeaders(response.Headers, null)), _settings.TimeProvider);
        if (kinds != CredentialKinds.None
            && _settings.Authenticator is { IsAuthorizationHeader: false }
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
