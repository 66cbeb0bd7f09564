namespace ApiVideo.Generator.Support;

/// <summary>Sends the requests of all API classes of one client.</summary>
internal sealed class ApiPipeline : global::System.IDisposable
{
    private readonly global::System.Net.Http.HttpClient _client;
    private readonly bool _ownsClient;
    private readonly string _origin;
    private readonly string _userAgent;

    private readonly global::System.Func<
        global::System.Net.Http.HttpRequestMessage,
        global::System.Threading.CancellationToken,
        global::System.Threading.Tasks.ValueTask>? _authenticate;

    /// <param name="client">Sends the requests; null for a client of the pipeline's own.</param>
    /// <param name="baseAddress">Where the paths of the operations start.</param>
    /// <param name="authenticate">Puts the credential on a request.</param>
    /// <param name="userAgent">The header of that name.</param>
    internal ApiPipeline(
        global::System.Net.Http.HttpClient? client,
        global::System.Uri baseAddress,
        global::System.Func<
            global::System.Net.Http.HttpRequestMessage,
            global::System.Threading.CancellationToken,
            global::System.Threading.Tasks.ValueTask>? authenticate,
        string userAgent)
    {
        global::System.ArgumentNullException.ThrowIfNull(baseAddress);
        global::System.ArgumentNullException.ThrowIfNull(userAgent);
        if (!baseAddress.IsAbsoluteUri
            || (baseAddress.Scheme != global::System.Uri.UriSchemeHttps && baseAddress.Scheme != global::System.Uri.UriSchemeHttp)
            || baseAddress.UserInfo.Length + baseAddress.Query.Length + baseAddress.Fragment.Length != 0)
        {
            throw new global::System.ArgumentException(
                "The base address has to be an absolute http or https address without user, query and fragment.",
                nameof(baseAddress));
        }

        // Made last, so that nothing is left open when an argument is refused.
        _ownsClient = client is null;
        _client = client ?? CreateHttpClient();
        _authenticate = authenticate;
        _userAgent = userAgent;
        BaseAddress = baseAddress;
        _origin = baseAddress.GetLeftPart(global::System.UriPartial.Authority) + "/";
    }

    /// <summary>Where the paths of the operations start.</summary>
    internal global::System.Uri BaseAddress { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_ownsClient)
        {
            _client.Dispose();
        }
    }

    /// <summary>Makes the HTTP client of a user who brings none.</summary>
    internal static global::System.Net.Http.HttpClient CreateHttpClient()
    {
        if (global::System.OperatingSystem.IsBrowser())
        {
            return new global::System.Net.Http.HttpClient();
        }

        return new global::System.Net.Http.HttpClient(
            new global::System.Net.Http.SocketsHttpHandler
            {
                // A redirect would carry the credentials to wherever the server points.
                AllowAutoRedirect = false,
                // What a server sets for one caller is not for the next.
                UseCookies = false,
                AutomaticDecompression = global::System.Net.DecompressionMethods.All,

                // Clients live long; DNS changes.
                PooledConnectionLifetime = global::System.TimeSpan.FromMinutes(2),
            },
            disposeHandler: true);
    }

    /// <summary>Makes a request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="uri">The address, as <see cref="RequestUriBuilder"/> writes it.</param>
    /// <param name="accept">The media types that the operation reads; null where it reads none.</param>
    internal global::System.Net.Http.HttpRequestMessage CreateRequest(
        global::System.Net.Http.HttpMethod method,
        global::System.Uri uri,
        string? accept)
    {
        var request = new global::System.Net.Http.HttpRequestMessage(method, uri)
        {
            Version = _client.DefaultRequestVersion,
            VersionPolicy = _client.DefaultVersionPolicy,
        };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        return request;
    }

    /// <summary>Sends a request and reads the whole response. The response is disposed before this returns or throws.</summary>
    internal async global::System.Threading.Tasks.ValueTask<ReceivedResponse> SendAsync(
        ApiOperation operation,
        global::System.Net.Http.HttpRequestMessage request,
        bool authenticate,
        global::System.Threading.CancellationToken cancellationToken)
    {
        if (authenticate && _authenticate is not null && IsOwnServer(request.RequestUri))
        {
            await _authenticate(request, cancellationToken).ConfigureAwait(false);
        }

        // The body is not read within SendAsync, whose buffer could not be pooled.
        using var response = await _client.SendAsync(
            request,
            global::System.Net.Http.HttpCompletionOption.ResponseHeadersRead,
            cancellationToken).ConfigureAwait(false);
        var body = await HttpBodyReader.ReadAsync(
            response,
            _client.MaxResponseContentBufferSize,
            _client.Timeout,
            cancellationToken).ConfigureAwait(false);
        return new ReceivedResponse(operation, response, body);
    }

    /// <summary>Sends a request and reads the headers of the response. The caller disposes of it.</summary>
    internal async global::System.Threading.Tasks.ValueTask<global::System.Net.Http.HttpResponseMessage> OpenAsync(
        global::System.Net.Http.HttpRequestMessage request,
        bool authenticate,
        global::System.Threading.CancellationToken cancellationToken)
    {
        if (authenticate && _authenticate is not null && IsOwnServer(request.RequestUri))
        {
            await _authenticate(request, cancellationToken).ConfigureAwait(false);
        }

        return await _client.SendAsync(
            request,
            global::System.Net.Http.HttpCompletionOption.ResponseHeadersRead,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the body of an opened response; the array belongs to the shared pool.</summary>
    internal global::System.Threading.Tasks.ValueTask<global::System.ArraySegment<byte>> ReadAsync(
        global::System.Net.Http.HttpResponseMessage response,
        global::System.Threading.CancellationToken cancellationToken) =>
        HttpBodyReader.ReadAsync(response, _client.MaxResponseContentBufferSize, _client.Timeout, cancellationToken);

    // The first comparison is enough for every request that was built on the base address, and parses nothing.
    private bool IsOwnServer(global::System.Uri? uri) =>
        uri is not null
        && (uri.OriginalString.StartsWith(_origin, global::System.StringComparison.Ordinal)
            || (uri.IsAbsoluteUri
                && global::System.Uri.Compare(
                    uri,
                    BaseAddress,
                    global::System.UriComponents.SchemeAndServer,
                    global::System.UriFormat.SafeUnescaped,
                    global::System.StringComparison.OrdinalIgnoreCase) == 0));
}
