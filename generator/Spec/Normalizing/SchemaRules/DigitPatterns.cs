using System.Text.RegularExpressions;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>Tells which patterns are those of numbers: what they match is tried, since digits are written in many ways.</summary>
internal static class DigitPatterns
{
    private const int MaxLength = 100;

    // Nothing that could keep the compiler waiting: signs, digits, groups and repetitions.
    private static readonly Regex Harmless = new(@"^\^(\\[d.+-]|[-0-9()\[\]?:|.+*eE{},])+\$$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly string[] Digits = ["0", "7", "12", "987654"];
    private static readonly string[] Others = ["", "-", ".", "e", "(", "1-2", "1:2", "x"];

    /// <summary>Gets <c>integer</c> or <c>number</c>; null for a pattern that matches something else, or not all whole numbers.</summary>
    public static string? TypeOf(string? pattern)
    {
        if (pattern is null || pattern.Length > MaxLength || !Harmless.IsMatch(pattern))
        {
            return null;
        }

        try
        {
            var regex = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
            var areDigits = Digits.All(regex.IsMatch) && !Others.Any(regex.IsMatch);
            return !areDigits ? null : regex.IsMatch("1.5") ? "number" : "integer";
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Determines whether the pattern is the grammar of JSON's own numbers, so that no text of another kind is meant.</summary>
    public static bool IsJsonNumber(string? pattern) =>
        TypeOf(pattern) is not null && Regex.IsMatch("-1", pattern!, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100))
        && !Regex.IsMatch("007", pattern!, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
}
