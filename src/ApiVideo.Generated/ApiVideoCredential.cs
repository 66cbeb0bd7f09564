namespace ApiVideo;

/// <content>What the OpenAPI document cannot say: that a key can be exchanged for a token.</content>
public sealed partial class ApiVideoCredential
{
    /// <summary>Creates a credential that exchanges an API key for a bearer token at <c>POST /auth/api-key</c>.</summary>
    /// <remarks>
    /// The key is sent once an hour and not with each call. The token is renewed shortly before it expires and after a response with status
    /// 401, at <c>POST /auth/refresh</c> or by another exchange. There is one exchange at a time, however many calls wait for it. If it
    /// fails, the calls that wait fail with the same exception, and the next call tries again. The hooks of the options do not see the
    /// exchange, and no rate limit delays it.
    /// </remarks>
    /// <param name="apiKey">The API key of the workspace, from the api.video dashboard.</param>
    /// <returns>The credential. Clients of the same server that share the credential share its token.</returns>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is null or empty.</exception>
    public static ApiVideoCredential Exchange(string apiKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(apiKey);
        return new ApiVideoCredential(new KeyExchange(apiKey));
    }
}
