using System.Security.Cryptography;
using System.Text;

namespace ApiVideo;

/// <summary>
/// The signature of a webhook delivery, in its header <c>X-Api-Video-Signature</c>: the HMAC-SHA256 of the body as it arrived,
/// byte for byte, keyed with the whole text of the webhook's signature secret in UTF-8, in hexadecimal digits.
/// </summary>
public static class WebhookSignature
{
    private const int Digits = 2 * HMACSHA256.HashSizeInBytes;

    // Longer secrets are turned into bytes on the heap; those of api.video have 30 characters.
    private const int MaximumBytesOnStack = 256;

    /// <summary>Signs a body, as the server does.</summary>
    /// <param name="body">The body.</param>
    /// <param name="secret">The signature secret of the webhook.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is null or empty.</exception>
    public static string Sign(ReadOnlySpan<byte> body, string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Hash(body, secret, hash);
        Span<char> digits = stackalloc char[Digits];
        for (var i = 0; i < hash.Length; i++)
        {
            digits[2 * i] = Digit(hash[i] >> 4);
            digits[(2 * i) + 1] = Digit(hash[i] & 15);
        }

        return new string(digits);
    }

    /// <summary>
    /// Tells whether a body was signed with a secret. How long the comparison takes says nothing about the right signature.
    /// The digits may be in either case; anything else, white space too, makes a signature malformed.
    /// </summary>
    /// <param name="body">The body as it arrived, byte for byte.</param>
    /// <param name="signature">The signature that came with it; null where none did.</param>
    /// <param name="secret">The signature secret of the webhook. Nothing is valid where it is null or empty.</param>
    /// <returns>The outcome, and why it is not valid.</returns>
    public static WebhookSignatureResult Verify(ReadOnlySpan<byte> body, string? signature, string? secret)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (Read(signature, given) is { } status)
        {
            return new WebhookSignatureResult(status);
        }

        return new WebhookSignatureResult(string.IsNullOrEmpty(secret) ? WebhookSignatureStatus.NoSecret
            : IsSigned(body, given, secret) ? WebhookSignatureStatus.Valid
            : WebhookSignatureStatus.Mismatch);
    }

    /// <summary>Tells whether a body was signed with one of several secrets, for the time in which one replaces another.</summary>
    /// <param name="body">The body as it arrived, byte for byte.</param>
    /// <param name="signature">The signature that came with it; null where none did.</param>
    /// <param name="secrets">
    /// The secrets; those that are null or empty are passed over. All of them are tried, whichever is the right one.
    /// </param>
    /// <returns>The outcome, and why it is not valid.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="secrets"/> is null.</exception>
    public static WebhookSignatureResult Verify(ReadOnlySpan<byte> body, string? signature, IReadOnlyList<string?> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (Read(signature, given) is { } status)
        {
            return new WebhookSignatureResult(status);
        }

        var result = WebhookSignatureStatus.NoSecret;
        for (var i = 0; i < secrets.Count; i++)
        {
            if (secrets[i] is { Length: > 0 } secret)
            {
                var isSigned = IsSigned(body, given, secret);
                result = isSigned || result == WebhookSignatureStatus.Valid ? WebhookSignatureStatus.Valid : WebhookSignatureStatus.Mismatch;
            }
        }

        return new WebhookSignatureResult(result);
    }

    private static bool IsSigned(ReadOnlySpan<byte> body, ReadOnlySpan<byte> given, string secret)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Hash(body, secret, hash);
        return CryptographicOperations.FixedTimeEquals(hash, given);
    }

    private static void Hash(ReadOnlySpan<byte> body, string secret, Span<byte> hash)
    {
        var length = Encoding.UTF8.GetMaxByteCount(secret.Length);
        Span<byte> key = length <= MaximumBytesOnStack ? stackalloc byte[MaximumBytesOnStack] : new byte[length];
        HMACSHA256.HashData(key[..Encoding.UTF8.GetBytes(secret, key)], body, hash);
        CryptographicOperations.ZeroMemory(key);
    }

    /// <summary>Reads the digits; the status is that of a signature without a hash.</summary>
    private static WebhookSignatureStatus? Read(string? signature, Span<byte> hash)
    {
        if (string.IsNullOrEmpty(signature))
        {
            return WebhookSignatureStatus.Missing;
        }

        if (signature.Length != Digits)
        {
            return WebhookSignatureStatus.Malformed;
        }

        for (var i = 0; i < hash.Length; i++)
        {
            var value = (Value(signature[2 * i]) << 4) | Value(signature[(2 * i) + 1]);
            if (value < 0)
            {
                return WebhookSignatureStatus.Malformed;
            }

            hash[i] = (byte)value;
        }

        return null;
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);

    private static int Value(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => -1,
    };
}
