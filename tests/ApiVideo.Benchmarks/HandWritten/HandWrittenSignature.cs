using System.Security.Cryptography;
using System.Text;

namespace ApiVideo.Benchmarks.HandWritten;

/// <summary>The check as it is usually written.</summary>
internal static class HandWrittenSignature
{
    internal static bool IsValid(byte[] body, string signature, string secret)
    {
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body);
        return CryptographicOperations.FixedTimeEquals(hash, Convert.FromHexString(signature));
    }
}
