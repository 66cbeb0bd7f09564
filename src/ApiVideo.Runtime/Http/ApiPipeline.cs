using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>
/// Sends the requests of one API, or of one view of it. All pipelines of a client share its HTTP client and settings. A call that
/// needs nothing but its credential takes the plain way; <see cref="ApiCall"/> is the other.
/// </summary>
internal sealed class ApiPipeline : IDisposable
{
    private readonly HttpClient _client;
    private readonly HttpClient _patientClient;
    private readonly bool _ownsClient;
    private readonly ServerOrigin _origin;
    private readonly KeyValuePair<string, string>[] _headers;
    private readonly ApiCallOptions? _call;
    private readonly LastRateLimit _last;
    private readonly bool _isPlain;

    /// <param name="client">Sends the requests; null for a client of the pipeline's own.</param>
    /// <param name="settings">What the client's options come to.</param>
    internal ApiPipeline(HttpClient? client, PipelineSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings.UserAgent);
        ArgumentNullException.ThrowIfNull(settings.TimeProvider);
        _origin = new ServerOrigin(settings.BaseAddress, settings.Addresses.Values, hasCredential: settings.Authenticator is not null);
        RequestHeaders.Check("User-Agent", settings.UserAgent);
        _headers = [.. settings.Headers];
        foreach (var header in _headers)
        {
            RequestHeaders.Check(header.Key, header.Value);
        }

        Settings = settings;
        RateLimits = settings.RateLimits.Snapshot();
        Gate = !RateLimits.WaitWhenExhausted ? null : settings.Authenticator?.GateOf(settings.BaseAddress) ?? new RateLimitGate();
        _last = new LastRateLimit(settings.Telemetry?.RateLimitOf(settings.BaseAddress));
        _isPlain = IsPlain();

        // Made last, so that nothing is left open when an argument is refused.
        _ownsClient = client is null;
        (_client, _patientClient) = client is null ? CreateHttpClients() : (client, client);
    }

    private ApiPipeline(ApiPipeline other, PipelineSettings settings, ApiCallOptions? call, LastRateLimit last, bool isUnhindered = false)
    {
        _client = other._client;
        _patientClient = other._patientClient;
        _headers = other._headers;
        _origin = other._origin;
        Settings = settings;
        RateLimits = isUnhindered ? settings.RateLimits : other.RateLimits;
        Gate = isUnhindered ? null : other.Gate;
        _call = call;
        _last = last;
        _isPlain = IsPlain();
    }

    /// <summary>Where the paths of the operations start.</summary>
    internal Uri BaseAddress => Settings.BaseAddress;

    /// <summary>Gives where the paths of an operation start that has a server of its own.</summary>
    internal Uri AddressOf(string server) => Settings.Addresses[server];

    /// <summary>What the last answer that told of a rate limit said.</summary>
    internal RateLimit LastRateLimit => _last.Value;

    internal PipelineSettings Settings { get; }

    internal RateLimitOptions RateLimits { get; }

    /// <summary>Holds calls back; null where none is to be held back.</summary>
    internal RateLimitGate? Gate { get; }

    /// <summary>How long a call may take in all; null where only the HTTP client sets a limit, if any.</summary>
    internal TimeSpan? Timeout => _call?.Timeout is { } timeout && timeout > TimeSpan.Zero ? timeout : null;

    /// <summary>The length beyond which the body of a success is refused: that of the options, or of the HTTP client where it is less.</summary>
    internal long MaxBodyLength => Math.Min(Settings.MaxBodyLength, Client.MaxResponseContentBufferSize);

    /// <summary>The length beyond which a line or an event is refused of a body that is read as it arrives.</summary>
    internal long MaxLineLength => Math.Min(Settings.MaxLineLength, Client.MaxResponseContentBufferSize);

    /// <summary>Whether an answer that is no success is thrown.</summary>
    internal bool ThrowOnError => _call?.ThrowOnError ?? Settings.ThrowOnError;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_ownsClient)
        {
            _patientClient.Dispose();
            _client.Dispose();
        }
    }

    /// <summary>
    /// Makes the HTTP clients of a user who brings none, on the same connections: one with the timeout of .NET, which owns them, and
    /// one without, for calls with a timeout of their own.
    /// </summary>
    internal static (HttpClient Usual, HttpClient Patient) CreateHttpClients()
    {
        HttpMessageHandler handler =
            OperatingSystem.IsBrowser() ? new HttpClientHandler() : CreateHandler();
        var patient = new HttpClient(handler, disposeHandler: false)
        {
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
        return (new HttpClient(handler, disposeHandler: true), patient);
    }

    /// <summary>Makes a handler that keeps credentials where they belong.</summary>
    internal static SocketsHttpHandler CreateHandler() => new()
    {
        // A redirect would carry the credentials to wherever the server points.
        AllowAutoRedirect = false,
        // What a server sets for one caller is not for the next.
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,

        // Clients live long; DNS changes.
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
    };

    /// <summary>Gives the pipeline of one API, which keeps the rate limit of its own answers.</summary>
    internal ApiPipeline ForApi() => new(this, Settings, _call, new LastRateLimit(_last));

    /// <summary>Gives a pipeline whose calls have something of their own.</summary>
    internal ApiPipeline With(ApiCallOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // A copy, for the options may change; a view of a view has what both ask for.
        var merged = new ApiCallOptions { Timeout = options.Timeout ?? _call?.Timeout, ThrowOnError = options.ThrowOnError ?? _call?.ThrowOnError };
        foreach (var header in _call?.Headers ?? new Dictionary<string, string>())
        {
            merged.Headers[header.Key] = header.Value;
        }

        foreach (var header in options.Headers)
        {
            RequestHeaders.Check(header.Key, header.Value);
            merged.Headers[header.Key] = header.Value;
        }

        return new ApiPipeline(this, Settings, merged, _last);
    }

    /// <summary>Gives a pipeline for calls that others wait for: nothing holds them back, and no hook sees them.</summary>
    internal ApiPipeline Unhindered() => new(this, Settings.Unhindered(), call: null, _last, isUnhindered: true);

    /// <summary>Makes a request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="uri">The address, as <see cref="RequestUriBuilder"/> writes it.</param>
    /// <param name="accept">The media types that the operation reads; null where it reads none.</param>
    internal HttpRequestMessage CreateRequest(
        HttpMethod method,
        Uri uri,
        string? accept)
    {
        var request = new HttpRequestMessage(method, uri)
        {
            Version = _client.DefaultRequestVersion,
            VersionPolicy = _client.DefaultVersionPolicy,
        };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        request.Headers.TryAddWithoutValidation("User-Agent", Settings.UserAgent);
        return request;
    }

    /// <summary>Sends a request and reads the whole response. The response is disposed before this returns or throws.</summary>
    internal ValueTask<ReceivedResponse> SendAsync(
        ApiOperation operation,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        AddHeaders(request);
        return TakesPlainWay
            ? SendPlainAsync(operation, request, cancellationToken)
            : ApiCall.SendAsync(this, operation, request, cancellationToken);
    }

    /// <summary>Sends a request and reads the headers of the response. The caller disposes of it.</summary>
    internal ValueTask<UnreadResponse> OpenAsync(
        ApiOperation operation,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        AddHeaders(request);
        return TakesPlainWay
            ? OpenPlainAsync(operation, request, cancellationToken)
            : ApiCall.OpenAsync(this, operation, request, cancellationToken);
    }

    /// <summary>Reads the body of an opened response; the array belongs to the shared pool.</summary>
    internal ValueTask<ArraySegment<byte>> ReadAsync(
        HttpResponseMessage response,
        CancellationToken cancellationToken) =>
        HttpBodyReader.ReadAsync(response, MaxBodyLength, Client.Timeout, cancellationToken);

    /// <summary>Reads the body of an answer that is no success; that of a success is left to whoever reads it as it arrives.</summary>
    internal async ValueTask<ArraySegment<byte>> ReadErrorAsync(
        HttpResponseMessage response,
        CancellationToken cancellationToken)
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

    /// <summary>Says which kinds of credential a request carries; none where it goes to another server.</summary>
    internal ulong KindsOf(ApiOperation operation, HttpRequestMessage request) =>
        Settings.Authenticator is { } authenticator && _origin.Owns(request.RequestUri) ? operation.KindsOf(authenticator.Kinds) : 0;

    /// <summary>Puts the client's credential on a request.</summary>
    /// <param name="request">The request; it goes to the client's own server.</param>
    /// <param name="kinds">The kinds to put on it, as <see cref="KindsOf"/> gives them.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    internal ValueTask AuthenticateAsync(
        HttpRequestMessage request,
        ulong kinds,
        CancellationToken cancellationToken) =>
        kinds == 0 ? default : Settings.Authenticator!.ApplyAsync(this, request, kinds, cancellationToken);

    /// <summary>Takes the client's credential off an address that a server gave.</summary>
    internal Uri WithoutCredential(Uri address) => Settings.Authenticator?.TakeOff(address) ?? address;

    /// <summary>Sends a request once and notes the rate limit of the answer.</summary>
    /// <param name="request">The request, with its credential.</param>
    /// <param name="kinds">The kinds of credential that it carries.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    internal async ValueTask<HttpResponseMessage> TransmitAsync(
        HttpRequestMessage request,
        ulong kinds,
        CancellationToken cancellationToken)
    {
        var response = await FetchAsync(request, cancellationToken).ConfigureAwait(false);
        See(response, kinds);
        return response;
    }

    // The body is not read within SendAsync, whose buffer could not be pooled.
    private Task<HttpResponseMessage> FetchAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken) =>
        Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    private async ValueTask<ReceivedResponse> SendPlainAsync(
        ApiOperation operation,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        var kinds = KindsOf(operation, request);
        await AuthenticateAsync(request, kinds, cancellationToken).ConfigureAwait(false);
        using var response = await FetchAsync(request, cancellationToken).ConfigureAwait(false);
        See(response, kinds);
        var body = await ReadAsync(response, cancellationToken).ConfigureAwait(false);
        return new ReceivedResponse(operation, response, body, ThrowOnError);
    }

    private async ValueTask<UnreadResponse> OpenPlainAsync(
        ApiOperation operation,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        var kinds = KindsOf(operation, request);
        await AuthenticateAsync(request, kinds, cancellationToken).ConfigureAwait(false);
        var response = await TransmitAsync(request, kinds, cancellationToken).ConfigureAwait(false);
        return new UnreadResponse(response, await ReadErrorAsync(response, cancellationToken).ConfigureAwait(false), permission: null);
    }

    private void See(HttpResponseMessage response, ulong kinds)
    {
        _last.See(response.Headers);
        Gate?.See(new RateLimit(new ApiResponseHeaders(response.Headers, null)), Settings.TimeProvider);
        if (kinds != 0
            && Settings.Authenticator is { IsAuthorizationHeader: false }
            && response.RequestMessage?.RequestUri is { } answered
            && !_origin.Owns(answered))
        {
            response.Dispose();
            throw new InvalidOperationException(
                "The given HttpClient followed a redirect to another server, and took the API key along. Set AllowAutoRedirect of its handler to false.");
        }
    }

    private void AddHeaders(HttpRequestMessage request)
    {
        foreach (var header in _headers)
        {
            // Checked when the pipeline was made. One that describes the body stands on the body.
            if (!request.Headers.NonValidated.Contains(header.Key)
                && !request.Headers.TryAddWithoutValidation(header.Key, header.Value)
                && request.Content is { } content
                && !content.Headers.NonValidated.Contains(header.Key))
            {
                content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        if (_call is not null)
        {
            foreach (var header in _call.Headers)
            {
                RequestHeaders.Set(request, header.Key, header.Value);
            }
        }
    }

    private HttpClient Client => _call?.Timeout is null ? _client : _patientClient;

    private bool TakesPlainWay => _isPlain && Settings.Telemetry is not { IsOn: true };

    private bool IsPlain() =>
        Timeout is null
        && Gate is null
        && !RateLimits.WaitOnTooManyRequests
        && Settings is { BeforeSend: null, AfterReceive: null, Acquire: null, Authenticator: null or { CanRenew: false } };
}
