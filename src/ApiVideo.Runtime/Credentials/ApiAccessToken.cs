using System;
using System.Net.Http.Headers;

namespace ApiVideo.Runtime;

/// <summary>Represents a bearer token with its lifetime. The value of the token cannot be read.</summary>
public sealed class ApiAccessToken
{
    /// <summary>Initializes a new instance of the <see cref="ApiAccessToken"/> class.</summary>
    /// <param name="value">The token.</param>
    /// <param name="lifetime">The time until the token expires, counted from now, or <see langword="null"/> to use the token until the server refuses it.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or empty, or contains a line break.</exception>
    public ApiAccessToken(string value, TimeSpan? lifetime = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (!AuthorizationAuthenticator.IsToken(value))
        {
            throw new ArgumentException("A token cannot contain a line break.", nameof(value));
        }

        Header = new AuthenticationHeaderValue("Bearer", value);
        Lifetime = lifetime;
    }

    /// <summary>Gets the lifetime of the token, counted from its creation, or <see langword="null"/> if the token is used until the server refuses it.</summary>
    public TimeSpan? Lifetime { get; }

    internal AuthenticationHeaderValue Header { get; }

    /// <summary>Returns a text that does not contain the token.</summary>
    /// <returns>The text <c>***</c>.</returns>
    public override string ToString() => "***";
}
