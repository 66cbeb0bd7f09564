using System.Text.Json.Serialization;

namespace ApiVideo.Emulator.Bodies;

/// <summary>A pair of tokens on the wire.</summary>
internal sealed record AccessTokenBody(
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] long ExpiresIn,
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("refresh_token")] string RefreshToken);
