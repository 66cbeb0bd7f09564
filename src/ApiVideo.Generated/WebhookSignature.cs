using System.Security.Cryptography;
using System.Text;

namespace ApiVideo;

/// <summary>Computes and verifies the signatures of webhook deliveries.</summary>
/// <remarks>
/// The signature is in the header <c>X-Api-Video-Signature</c>. It is the HMAC-SHA256 of the body, byte for byte, in hexadecimal digits.
/// The key is the whole text of the webhook's signature secret, in UTF-8.
/// </remarks>
public static class WebhookSignature
{
    private const int Digits = 2 * HMACSHA256.HashSizeInBytes;

    // Longer secrets are turned into bytes on the heap; those of api.video have 30 characters.
    private const int MaxBytesOnStack = 256;

    /// <summary>Computes the signature of a body, as the server does.</summary>
    /// <param name="body">The body.</param>
    /// <param name="secret">The signature secret of the webhook.</param>
    /// <returns>The signature: 64 hexadecimal digits in lower case.</returns>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is null, empty or white space.</exception>
    public static string Sign(ReadOnlySpan<byte> body, string secret)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(secret);
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

    /// <summary>Determines whether a body was signed with the specified secret.</summary>
    /// <remarks>
    /// The time that the comparison takes does not depend on the signature. The digits can be in upper or lower case. A signature with any
    /// other character, such as white space, is malformed.
    /// </remarks>
    /// <param name="body">The body as it was received, byte for byte.</param>
    /// <param name="signature">The signature of the delivery, or <see langword="null"/> if it has none.</param>
    /// <param name="secret">The signature secret of the webhook. If it is null, empty or white space, no signature is valid.</param>
    /// <returns>A result that says whether the signature is valid and, if not, why.</returns>
    public static WebhookSignatureResult Verify(ReadOnlySpan<byte> body, string? signature, string? secret)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (Read(signature, given) is { } status)
        {
            return new WebhookSignatureResult(status);
        }

        return new WebhookSignatureResult(string.IsNullOrWhiteSpace(secret) ? WebhookSignatureStatus.NoSecret
            : IsSigned(body, given, secret) ? WebhookSignatureStatus.Valid
            : WebhookSignatureStatus.Mismatch);
    }

    /// <summary>Determines whether a body was signed with one of the specified secrets. Use it while a new secret replaces an old one.</summary>
    /// <param name="body">The body as it was received, byte for byte.</param>
    /// <param name="signature">The signature of the delivery, or <see langword="null"/> if it has none.</param>
    /// <param name="secrets">The secrets. Secrets that are null, empty or white space are ignored. All others are tried, even after one of them matches.</param>
    /// <returns>A result that says whether the signature is valid and, if not, why.</returns>
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
            if (secrets[i] is { } secret && !string.IsNullOrWhiteSpace(secret))
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
        Span<byte> key = length <= MaxBytesOnStack ? stackalloc byte[MaxBytesOnStack] : new byte[length];
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
