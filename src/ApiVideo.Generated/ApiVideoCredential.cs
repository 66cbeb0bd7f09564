namespace ApiVideo;

/// <content>What the OpenAPI document cannot say: that a key can be exchanged for a token.</content>
public sealed partial class ApiVideoCredential
{
    /// <summary>
    /// An API key that is exchanged for a bearer token at <c>POST /auth/api-key</c>, so that the key travels once an hour and not with
    /// each call. The token is renewed shortly before it ends and after an answer of status 401, at <c>POST /auth/refresh</c> or by
    /// another exchange. One exchange is under way however many calls wait for it; where it fails, the calls that wait fail with
    /// what it threw, and the next call tries anew. Hooks of the options do not see the exchange, and no rate limit holds it back.
    /// </summary>
    /// <param name="apiKey">The API key of the workspace, from the api.video dashboard.</param>
    /// <returns>The credential. Clients of one server that share it share its token.</returns>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is null or empty.</exception>
    public static ApiVideoCredential Exchange(string apiKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(apiKey);
        return new ApiVideoCredential(new KeyExchange(apiKey));
    }
}
