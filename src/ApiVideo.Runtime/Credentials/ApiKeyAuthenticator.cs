using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>An API key in a header, a cookie or the query.</summary>
internal sealed class ApiKeyAuthenticator : Authenticator
{
    private readonly string _name;
    private readonly string _value;
    private readonly ApiKeyPlace _place;

    /// <exception cref="ArgumentException">The key is empty, or cannot stand in that place.</exception>
    internal ApiKeyAuthenticator(ulong kinds, string name, string value, ApiKeyPlace place)
        : base(kinds)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (place != ApiKeyPlace.Query
            && !RequestHeaders.IsValue(value))
        {
            throw new ArgumentException("An API key cannot contain a line break or a non-ASCII character.", nameof(value));
        }

        // As it is, for servers compare keys without reading escapes; but it cannot begin another cookie.
        if (place == ApiKeyPlace.Cookie && value.Contains(';'))
        {
            throw new ArgumentException("A key in a cookie cannot contain a semicolon.", nameof(value));
        }

        _name = name;
        _value = value;
        _place = place;
    }

    /// <inheritdoc/>
    internal override bool IsAuthorizationHeader => false;

    /// <inheritdoc/>
    internal override Uri TakeOff(Uri address) =>
        _place == ApiKeyPlace.Query ? AddressQuery.Without(address, _name) : address;

    /// <inheritdoc/>
    internal override ValueTask ApplyAsync(
        ICredentialTarget target,
        HttpRequestMessage request,
        ulong kinds,
        CancellationToken cancellationToken)
    {
        RequestHeaders.AddApiKey(request, _name, _value, _place);
        return default;
    }
}
