using System;
using System.Net.Http.Headers;

namespace ApiVideo.Runtime;

/// <summary>A bearer token and how long it is good for. It never shows its value.</summary>
public sealed class ApiAccessToken
{
    /// <summary>Makes a token.</summary>
    /// <param name="value">The token.</param>
    /// <param name="lifetime">How long the token is good for from now on; null where it is used until the server refuses it.</param>
    /// <exception cref="ArgumentException">The token is empty or holds a line break.</exception>
    public ApiAccessToken(string value, TimeSpan? lifetime = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (!AuthorizationAuthenticator.IsToken(value))
        {
            throw new ArgumentException("A token cannot hold a line break.", nameof(value));
        }

        Header = new AuthenticationHeaderValue("Bearer", value);
        Lifetime = lifetime;
    }

    /// <summary>How long the token was good for when it was made; null where it is used until the server refuses it.</summary>
    public TimeSpan? Lifetime { get; }

    internal AuthenticationHeaderValue Header { get; }

    /// <summary>Says that this is a token, not which.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "***";
}
