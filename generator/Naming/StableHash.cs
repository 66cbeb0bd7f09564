using System.Globalization;

namespace ApiVideo.Generator.Naming;

/// <summary>A short hash of a text that is the same on every machine and in every run (FNV-1a).</summary>
internal static class StableHash
{
    public static string Of(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash.ToString("X8", CultureInfo.InvariantCulture);
    }
}
