using System;

namespace ApiVideo.Runtime;

/// <summary>Bytes in base64 with the alphabet of addresses (RFC 4648, section 5).</summary>
internal static class Base64UrlText
{
    internal static string Of(byte[] value) => Convert.ToBase64String(value).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    internal static bool TryParse(string text, out byte[] value)
    {
        var plain = text.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        var bytes = new byte[((plain.Length * 3) / 4) + 3];
        var isBase64 = Convert.TryFromBase64String(plain.PadRight((plain.Length + 3) / 4 * 4, '='), bytes, out var length);
        value = isBase64 ? bytes[..length] : [];
        return isBase64;
    }
}
