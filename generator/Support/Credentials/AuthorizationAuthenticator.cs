namespace ApiVideo.Generator.Support;

/// <summary>A credential that is one fixed <c>Authorization</c> header: HTTP Basic, or a bearer token.</summary>
internal sealed class AuthorizationAuthenticator : Authenticator
{
    private readonly global::System.Net.Http.Headers.AuthenticationHeaderValue _header;

    private AuthorizationAuthenticator(ulong kinds, string scheme, string parameter)
        : base(kinds)
    {
        _header = new global::System.Net.Http.Headers.AuthenticationHeaderValue(scheme, parameter);
    }

    /// <exception cref="global::System.ArgumentException">The user name holds a colon.</exception>
    internal static AuthorizationAuthenticator Basic(ulong kinds, string userName, string password)
    {
        global::System.ArgumentNullException.ThrowIfNull(userName);
        global::System.ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':'))
        {
            throw new global::System.ArgumentException("A user name of HTTP Basic cannot hold a colon.", nameof(userName));
        }

        var bytes = global::System.Text.Encoding.UTF8.GetBytes(userName + ":" + password);
        return new AuthorizationAuthenticator(kinds, "Basic", global::System.Convert.ToBase64String(bytes));
    }

    /// <exception cref="global::System.ArgumentException">The token is empty or holds a line break.</exception>
    internal static AuthorizationAuthenticator Bearer(ulong kinds, string token)
    {
        global::System.ArgumentException.ThrowIfNullOrEmpty(token);
        if (!IsToken(token))
        {
            throw new global::System.ArgumentException("A token cannot hold a line break.", nameof(token));
        }

        return new AuthorizationAuthenticator(kinds, "Bearer", token);
    }

    /// <summary>Whether a text can be a bearer token.</summary>
    internal static bool IsToken(string? token) =>
        !string.IsNullOrEmpty(token) && global::System.MemoryExtensions.IndexOfAny(global::System.MemoryExtensions.AsSpan(token), '\r', '\n', '\0') < 0;

    /// <inheritdoc/>
    internal override global::System.Threading.Tasks.ValueTask ApplyAsync(
        ApiPipeline pipeline,
        global::System.Net.Http.HttpRequestMessage request,
        ulong kinds,
        global::System.Threading.CancellationToken cancellationToken)
    {
        request.Headers.Authorization = _header;
        return default;
    }
}
