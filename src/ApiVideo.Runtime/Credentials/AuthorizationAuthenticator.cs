using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ApiVideo.Runtime;

/// <summary>A credential that is one fixed <c>Authorization</c> header: HTTP Basic, a bearer token, or a value for another scheme.</summary>
internal sealed class AuthorizationAuthenticator : Authenticator
{
    private readonly AuthenticationHeaderValue _header;

    private AuthorizationAuthenticator(ulong kinds, string scheme, string parameter)
        : base(kinds)
    {
        _header = new AuthenticationHeaderValue(scheme, parameter);
    }

    /// <exception cref="ArgumentException">The user name holds a colon.</exception>
    internal static AuthorizationAuthenticator Basic(ulong kinds, string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':'))
        {
            throw new ArgumentException("A user name of HTTP Basic cannot contain a colon.", nameof(userName));
        }

        var bytes = Encoding.UTF8.GetBytes(userName + ":" + password);
        return new AuthorizationAuthenticator(kinds, "Basic", Convert.ToBase64String(bytes));
    }

    /// <exception cref="ArgumentException">The token is empty or holds a line break.</exception>
    internal static AuthorizationAuthenticator Bearer(ulong kinds, string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        if (!IsToken(token))
        {
            throw new ArgumentException("A token cannot contain a line break or a non-ASCII character.", nameof(token));
        }

        return new AuthorizationAuthenticator(kinds, "Bearer", token);
    }

    /// <exception cref="ArgumentException">The value is empty, or cannot stand in a header.</exception>
    internal static AuthorizationAuthenticator OfScheme(ulong kinds, string scheme, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (!RequestHeaders.IsValue(value))
        {
            throw new ArgumentException("A credential cannot contain a line break or a non-ASCII character.", nameof(value));
        }

        return new AuthorizationAuthenticator(kinds, scheme, value);
    }

    /// <summary>Determines whether a text can be a bearer token.</summary>
    internal static bool IsToken(string? token) =>
        !string.IsNullOrEmpty(token) && RequestHeaders.IsValue(token);

    /// <inheritdoc/>
    internal override ValueTask ApplyAsync(
        ICredentialTarget target,
        HttpRequestMessage request,
        ulong kinds,
        CancellationToken cancellationToken)
    {
        request.Headers.Authorization = _header;
        return default;
    }
}
