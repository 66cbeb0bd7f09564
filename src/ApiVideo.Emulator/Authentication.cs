using System.Net.Http.Headers;
using System.Text;

namespace ApiVideo.Emulator;

/// <summary>Finds the API key behind a request: sent by HTTP Basic, or exchanged for a bearer token.</summary>
internal sealed class Authentication(IEnumerable<string> apiKeys, TokenStore tokens)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly HashSet<string> _apiKeys = new(apiKeys, StringComparer.Ordinal);

    public bool IsKnown(string apiKey) => _apiKeys.Contains(apiKey);

    /// <summary>Returns the key, or null when the request carries no valid credential.</summary>
    public string? FindApiKey(HttpRequest request)
    {
        if (!AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header) || header.Parameter is null)
        {
            return null;
        }

        return header.Scheme.ToUpperInvariant() switch
        {
            "BASIC" => ReadBasic(header.Parameter) is { } apiKey && IsKnown(apiKey) ? apiKey : null,
            "BEARER" => tokens.FindApiKey(header.Parameter),
            _ => null,
        };
    }

    private static string? ReadBasic(string parameter)
    {
        try
        {
            var credential = StrictUtf8.GetString(Convert.FromBase64String(parameter));

            // The key is the user name and the password is empty, so the colon comes last.
            return credential.EndsWith(':') ? credential[..^1] : null;
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }
}
