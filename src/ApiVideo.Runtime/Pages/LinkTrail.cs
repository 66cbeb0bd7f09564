using System;
using System.Collections.Generic;
using System.Net.Http;

namespace ApiVideo.Runtime;

/// <summary>
/// The addresses of a walk along links. A link is followed to the server that the operation is sent to and below its address there,
/// and nowhere else, for the credential goes with the request.
/// </summary>
internal sealed class LinkTrail
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly ApiOperation _operation;
    private readonly ApiPipeline _pipeline;
    private readonly Uri _baseAddress;
    private Uri? _address;

    /// <param name="operation">The operation that gives the pages.</param>
    /// <param name="pipeline">Sends the requests.</param>
    /// <param name="baseAddress">Where the operation's path starts: the client's base address, or a server of the operation's own.</param>
    internal LinkTrail(ApiOperation operation, ApiPipeline pipeline, Uri baseAddress)
    {
        _operation = operation;
        _pipeline = pipeline;
        _baseAddress = baseAddress;
    }

    /// <summary>Gets a request the address of the page that it is for.</summary>
    internal void Apply(HttpRequestMessage request)
    {
        if (_address is not null)
        {
            request.RequestUri = _address;
            return;
        }

        _address = request.RequestUri!;
        _seen.Add(_address.AbsoluteUri);
    }

    /// <summary>Determines whether another page follows, whose address the next request then gets.</summary>
    /// <param name="response">The answer that holds the link.</param>
    /// <param name="link">The link to the next page, absolute or relative to the address of this one; null or empty on the last page.</param>
    /// <param name="count">How many items the page has.</param>
    /// <exception cref="ApiException">The link leads to another place than the server, or to a page that was here before.</exception>
    internal bool TryFollow(ApiResponse response, string? link, int count)
    {
        if (string.IsNullOrWhiteSpace(link))
        {
            return false;
        }

        if (!IsAddress(link.Trim()) || !Uri.TryCreate(_address, link.Trim(), out var target))
        {
            throw Failure(response, ", but the link to the next page is not an address");
        }

        if (!IsOwn(target))
        {
            throw Failure(response, ", but the link to the next page leads to another server or path");
        }

        // Without the key that a server may repeat: the pipeline puts it on after the hooks, and a page has one address.
        _address = _pipeline.WithoutCredential(new Uri(_baseAddress.GetLeftPart(UriPartial.Authority) + target.PathAndQuery));
        if (_seen.Add(_address.AbsoluteUri))
        {
            return true;
        }

        // A page past the end is empty, and may link to itself.
        return count == 0 ? false : throw Failure(response, ", but the link to the next page leads to an earlier page");
    }

    // Any text is a relative address; one without these signs is more likely a token that was taken for a link.
    private static bool IsAddress(string link) =>
        link.StartsWith('/') || link.Contains('?') || link.Contains("://", StringComparison.Ordinal);

    // Servers behind a proxy often write "http" where they are reached by "https"; the request keeps the scheme of the base address.
    private bool IsOwn(Uri target)
    {
        var hasScheme = target.Scheme == _baseAddress.Scheme && target.Port == _baseAddress.Port;
        var isBehindProxy = target.Scheme == Uri.UriSchemeHttp && target.IsDefaultPort
            && _baseAddress.Scheme == Uri.UriSchemeHttps && _baseAddress.IsDefaultPort;
        return (hasScheme || isBehindProxy)
            && target.UserInfo.Length == 0
            && string.Equals(target.IdnHost, _baseAddress.IdnHost, StringComparison.OrdinalIgnoreCase)
            && IsBelow(target.AbsolutePath, _baseAddress.AbsolutePath);
    }

    private static bool IsBelow(string path, string root)
    {
        var folder = root.TrimEnd('/');
        return path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');
    }

    private ApiException Failure(ApiResponse response, string problem) =>
        new(_operation, response.StatusCode, response.Headers, responseBody: null, problem, innerException: null);
}
