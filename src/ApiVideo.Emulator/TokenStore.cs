using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator;

/// <summary>The tokens that API keys were exchanged for. Safe to use from several threads.</summary>
internal sealed class TokenStore(TimeSpan lifetime, TimeProvider clock)
{
    private const int AccessTokenLength = 64;
    private const int RefreshTokenLength = 96;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, AccessToken> _accessTokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _apiKeysByRefreshToken = new(StringComparer.Ordinal);

    public AccessTokenBody Issue(string apiKey)
    {
        var body = new AccessTokenBody(
            TokenType: "Bearer",
            ExpiresIn: (long)lifetime.TotalSeconds,
            AccessToken: RandomText.Create(AccessTokenLength),
            RefreshToken: RandomText.Create(RefreshTokenLength));

        lock (_lock)
        {
            var now = clock.GetUtcNow();
            RemoveExpired(now);
            _accessTokens.Add(body.AccessToken, new AccessToken(apiKey, now + lifetime));
            _apiKeysByRefreshToken.Add(body.RefreshToken, apiKey);
        }

        return body;
    }

    /// <summary>Returns new tokens, or null when the refresh token is unknown or was used before.</summary>
    public AccessTokenBody? Renew(string refreshToken)
    {
        string? apiKey;
        lock (_lock)
        {
            _apiKeysByRefreshToken.Remove(refreshToken, out apiKey);
        }

        return apiKey is null ? null : Issue(apiKey);
    }

    /// <summary>Returns the key that the access token stands for, or null when it is unknown or expired.</summary>
    public string? FindApiKey(string accessToken)
    {
        lock (_lock)
        {
            return _accessTokens.TryGetValue(accessToken, out var token) && clock.GetUtcNow() < token.ExpiresAt
                ? token.ApiKey
                : null;
        }
    }

    private void RemoveExpired(DateTimeOffset now)
    {
        foreach (var (text, token) in _accessTokens)
        {
            if (now >= token.ExpiresAt)
            {
                _accessTokens.Remove(text);
            }
        }
    }

    private readonly record struct AccessToken(string ApiKey, DateTimeOffset ExpiresAt);
}
