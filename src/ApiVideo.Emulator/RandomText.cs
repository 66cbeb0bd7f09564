using System.Security.Cryptography;

namespace ApiVideo.Emulator;

/// <summary>Unguessable letters and digits for ids, secrets and tokens.</summary>
internal static class RandomText
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static string Create(int length) => RandomNumberGenerator.GetString(LettersAndDigits, length);
}
