namespace ApiVideo;

/// <summary>Gets tokens for an API key: by the refresh token of the one before, else by the key.</summary>
internal sealed class KeyExchange(string apiKey) : TokenAuthenticator(CredentialKinds.Bearer)
{
    // What the exchange gives beyond the token, which goes no further than this.
    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<ApiAccessToken, string> _refreshTokens = [];

    /// <inheritdoc/>
    internal override async Task<ApiAccessToken> IssueAsync(ICredentialTarget target, ApiAccessToken? previous, CancellationToken cancellationToken)
    {
        var api = new AdvancedAuthenticationApi((ApiPipeline)target);
        if (previous is not null && _refreshTokens.TryGetValue(previous, out var refreshToken))
        {
            try
            {
                return Keep(await api.RefreshAsync(new RefreshTokenPayload { RefreshToken = refreshToken }, cancellationToken).ConfigureAwait(false));
            }
            catch (ApiException)
            {
                // Used already, too old, or withdrawn with the token: the key is asked anew.
            }
        }

        try
        {
            return Keep(await api.AuthenticateAsync(new AuthenticatePayload { ApiKey = apiKey }, cancellationToken).ConfigureAwait(false));
        }
        catch (ApiException exception) when (exception.ResponseBody is { } body && (IsSuccess(exception) || body.Contains(apiKey, StringComparison.Ordinal)))
        {
            // A server may say which key it does not know; a success that cannot be read may hold the token.
            throw new ApiException(
                exception.Operation,
                exception.StatusCode,
                exception.Headers,
                IsSuccess(exception) ? null : body.Replace(apiKey, "***", StringComparison.Ordinal));
        }
    }

    private ApiAccessToken Keep(AccessToken answer)
    {
        if (string.IsNullOrEmpty(answer.AccessTokenValue))
        {
            throw new InvalidOperationException("The exchange of the API key gave no token.");
        }

        var token = new ApiAccessToken(answer.AccessTokenValue, answer.ExpiresIn is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
        if (!string.IsNullOrEmpty(answer.RefreshToken))
        {
            _refreshTokens.Add(token, answer.RefreshToken);
        }

        return token;
    }

    private static bool IsSuccess(ApiException exception) => (int)exception.StatusCode is >= 200 and <= 299;
}
