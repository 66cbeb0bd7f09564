using System.Text.RegularExpressions;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>The names that headers and cookies can have, and the values of headers.</summary>
internal static class HttpNames
{
    // A token of RFC 9110; cookies are named by tokens too, though brackets are often among them.
    private static readonly Regex Token = new(@"^[][!#$%&'*+.^_`|~0-9A-Za-z-]+\z", RegexOptions.CultureInvariant);

    public static bool IsToken(string name) => Token.IsMatch(name);

    /// <summary>Determines whether a text can be the value of a header: visible signs of ASCII, with blanks between.</summary>
    public static bool IsValue(string text) => text.Length > 0 && text.Trim() == text && text.All(sign => sign is >= ' ' and <= '~');
}
