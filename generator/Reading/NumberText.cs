using System.Text.RegularExpressions;

namespace ApiVideo.Generator.Reading;

/// <summary>The spelling of numbers, by the core schema of YAML 1.2, of which JSON's numbers are a part.</summary>
internal static class NumberText
{
    private static readonly Regex Float = new(
        @"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static bool IsFloat(string text) => Float.IsMatch(text);
}
