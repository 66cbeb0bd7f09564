using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>
/// The way of the requests of one API, or of one view of it. All pipelines of a client share its connections and settings. A call that
/// needs nothing but its credential takes the plain way; <see cref="ApiCall"/> is the other.
/// </summary>
internal sealed class ApiPipeline : ICredentialTarget, IDisposable
{
    private readonly ApiConnections _connections;
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
        var limits = settings.RateLimits.Snapshot();
        var gate = !limits.WaitWhenExhausted ? null : settings.Authenticator?.GateOf(settings.BaseAddress) ?? new RateLimitGate();
        _last = new LastRateLimit(settings.Telemetry?.RateLimitOf(settings.BaseAddress));

        // Made last, so that nothing is left open when an argument is refused.
        _connections = new ApiConnections(client);
        Transport = CreateTransport(limits, gate);
        _isPlain = IsPlain();
    }

    private ApiPipeline(ApiPipeline other, PipelineSettings settings, ApiCallOptions? call, LastRateLimit last)
    {
        _connections = other._connections;
        _headers = other._headers;
        _origin = other._origin;
        Settings = settings;
        _call = call;
        _last = last;
        Transport = CreateTransport(settings == other.Settings ? other.Transport.RateLimits : settings.RateLimits, other.Transport.Gate);
        _isPlain = IsPlain();
    }

    /// <summary>Gets where the paths of the operations start.</summary>
    public Uri BaseAddress => Settings.BaseAddress;

    /// <inheritdoc/>
    public TimeProvider TimeProvider => Settings.TimeProvider;

    /// <inheritdoc/>
    public bool HoldsCalls => Transport.Gate is not null || Settings.Acquire is not null;

    /// <summary>Gets where the paths of an operation start that has a server of its own.</summary>
    internal Uri AddressOf(string server) => Settings.Addresses[server];

    /// <summary>Gets what the last answer that told of a rate limit said.</summary>
    internal RateLimit LastRateLimit => _last.Value;

    internal PipelineSettings Settings { get; }

    /// <summary>Sends the requests one by one.</summary>
    internal ApiTransport Transport { get; }

    /// <inheritdoc/>
    public void Dispose() => _connections.Dispose();

    /// <summary>Gets the pipeline of one API, which keeps the rate limit of its own answers.</summary>
    internal ApiPipeline ForApi() => new(this, Settings, _call, new LastRateLimit(_last));

    /// <summary>Gets a pipeline whose calls have something of their own.</summary>
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

    /// <inheritdoc/>
    public ICredentialTarget Unseen() => new ApiPipeline(this, Settings.Unseen(), call: null, _last);

    /// <summary>Creates the request of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="uri">The address. The builder cannot be used after that.</param>
    /// <param name="accept">The media types that the operation reads.</param>
    internal HttpRequestMessage CreateRequest(ApiOperation operation, ref RequestUriBuilder uri, string accept = "application/json") =>
        CreateRequest(operation.Method, uri.ToUri(), accept);

    /// <summary>Creates a request.</summary>
    internal HttpRequestMessage CreateRequest(HttpMethod method, Uri uri, string accept)
    {
        var request = new HttpRequestMessage(method, uri)
        {
            Version = _connections.Usual.DefaultRequestVersion,
            VersionPolicy = _connections.Usual.DefaultVersionPolicy,
        };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("User-Agent", Settings.UserAgent);
        return request;
    }

    /// <summary>Sends a request of an address alone, for an operation whose success has no value.</summary>
    internal Task<ApiResponse> CallAsync(ApiOperation operation, ref RequestUriBuilder uri, CancellationToken cancellationToken) =>
        CallAsync(operation, CreateRequest(operation, ref uri), cancellationToken);

    /// <summary>Sends a request of an address alone, and reads a success that is the JSON of a type of the client.</summary>
    internal Task<ApiResponse<T>> CallAsync<T>(ApiOperation operation, ref RequestUriBuilder uri, CancellationToken cancellationToken)
        where T : IJsonCodec<T> =>
        CallAsync<T>(operation, CreateRequest(operation, ref uri), cancellationToken);

    /// <summary>Sends a request, which is disposed of, for an operation whose success has no value.</summary>
    internal async Task<ApiResponse> CallAsync(ApiOperation operation, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using (request)
        {
            using var response = await SendAsync(operation, request, cancellationToken).ConfigureAwait(false);
            return response.IsSuccess ? response.Empty() : new FailedResponse(response.Fail());
        }
    }

    /// <summary>Sends a request, which is disposed of, and reads a success that is the JSON of a type of the client.</summary>
    internal Task<ApiResponse<T>> CallAsync<T>(ApiOperation operation, HttpRequestMessage request, CancellationToken cancellationToken)
        where T : IJsonCodec<T> =>
        CallAsync(operation, request, static response => response.ReadJson<T, T>(), cancellationToken);

    /// <summary>Sends a request, which is disposed of, and reads a success.</summary>
    internal async Task<ApiResponse<T>> CallAsync<T>(
        ApiOperation operation,
        HttpRequestMessage request,
        Func<ReceivedResponse, ApiResponse<T>> read,
        CancellationToken cancellationToken)
    {
        using (request)
        {
            using var response = await SendAsync(operation, request, cancellationToken).ConfigureAwait(false);
            return response.IsSuccess ? read(response) : response.Error<T>();
        }
    }

    /// <summary>Sends a request and reads the whole response. The response is disposed before this returns or throws.</summary>
    internal ValueTask<ReceivedResponse> SendAsync(ApiOperation operation, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AddHeaders(request);
        return TakesPlainWay
            ? SendPlainAsync(operation, request, cancellationToken)
            : ApiCall.SendAsync(Transport, operation, request, cancellationToken);
    }

    /// <summary>Sends a request and reads the headers of the response. The caller disposes of it.</summary>
    internal ValueTask<UnreadResponse> OpenAsync(ApiOperation operation, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AddHeaders(request);
        return TakesPlainWay
            ? OpenPlainAsync(operation, request, cancellationToken)
            : ApiCall.OpenAsync(Transport, operation, request, cancellationToken);
    }

    /// <summary>Takes the client's credential off an address that a server gave.</summary>
    internal Uri WithoutCredential(Uri address) => Settings.Authenticator?.TakeOff(address) ?? address;

    private async ValueTask<ReceivedResponse> SendPlainAsync(
        ApiOperation operation,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        var kinds = Transport.KindsOf(operation, request);
        await Transport.AuthenticateAsync(request, kinds, cancellationToken).ConfigureAwait(false);
        using var response = await Transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        Transport.See(response, kinds);
        var body = await Transport.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        return new ReceivedResponse(operation, response, body, Transport.ThrowOnError);
    }

    private async ValueTask<UnreadResponse> OpenPlainAsync(
        ApiOperation operation,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        var kinds = Transport.KindsOf(operation, request);
        await Transport.AuthenticateAsync(request, kinds, cancellationToken).ConfigureAwait(false);
        var response = await Transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        Transport.See(response, kinds);
        return new UnreadResponse(response, await Transport.ReadErrorAsync(response, cancellationToken).ConfigureAwait(false), permission: null);
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

    private ApiTransport CreateTransport(RateLimitOptions limits, RateLimitGate? gate) =>
        new(_call?.Timeout is null ? _connections.Usual : _connections.Patient, _origin, _last, this)
        {
            Settings = Settings,
            RateLimits = limits,
            Gate = gate,
            Timeout = _call?.Timeout is { } timeout && timeout > TimeSpan.Zero ? timeout : null,
            ThrowOnError = _call?.ThrowOnError ?? Settings.ThrowOnError,
        };

    private bool TakesPlainWay => _isPlain && Settings.Telemetry is not { IsOn: true };

    private bool IsPlain() =>
        Transport is { Timeout: null, Gate: null, RateLimits.WaitOnTooManyRequests: false }
        && Settings is { BeforeSend: null, AfterReceive: null, Acquire: null, Authenticator: null or { CanRenew: false } };
}
