using System.Text;

namespace ApiVideo.Generator.Naming;

/// <summary>Turns names from a spec into C# identifiers.</summary>
internal static class Identifier
{
    // Well below the metadata limit of 1,023 bytes, and short enough for a file name.
    private const int MaxLength = 100;

    private static readonly string[] TimeZones = ["GMT", "UTC"];

    // What can say something in a value.
    private static readonly char[] Signs = ['+', '-', '<', '>', '=', '!', '~', '#'];

    private static readonly Dictionary<char, string> SymbolNames = new()
    {
        ['+'] = "Plus", ['-'] = "Minus", ['*'] = "Star", ['/'] = "Slash", ['='] = "Equal", ['<'] = "Less", ['>'] = "Greater",
        ['!'] = "Not", ['&'] = "And", ['|'] = "Or", ['%'] = "Percent", ['$'] = "Dollar", ['#'] = "Hash", ['@'] = "At",
        ['.'] = "Dot", [','] = "Comma", [':'] = "Colon", [';'] = "Semicolon", ['?'] = "Question", ['~'] = "Tilde",
        ['^'] = "Caret", ['_'] = "Underscore", [' '] = "Space", ['\''] = "Quote", ['"'] = "DoubleQuote", ['\\'] = "Backslash",
        ['('] = "OpenParenthesis", [')'] = "CloseParenthesis", ['['] = "OpenBracket", [']'] = "CloseBracket",
        ['{'] = "OpenBrace", ['}'] = "CloseBrace", ['`'] = "Backtick",
    };

    /// <summary>Gets the PascalCase identifier for a name, e.g. <c>WebhooksListResponse</c> for <c>webhooks-list-response</c>.</summary>
    public static string Pascal(string name)
    {
        var words = Words.Split(name);
        if (words.Count == 0)
        {
            return Symbols(name);
        }

        var text = new StringBuilder(SignOf(name, words[0]));
        foreach (var word in words)
        {
            // Digits on both sides of a boundary would run together: 1.10 and 11.0 are not the same.
            if (text.Length > 0 && char.IsDigit(text[text.Length - 1]) && char.IsDigit(word[0]))
            {
                text.Append('_');
            }

            text.Append(Words.Capitalize(word));
        }

        return Finish(text.ToString(), name);
    }

    /// <summary>
    /// Gets the PascalCase identifier for a value of an enum, where signs say something: <c>-created</c> is not <c>created</c>, <c>A+</c>
    /// is not <c>A-</c>, and <c>GMT+1</c> is not <c>GMT-1</c>.
    /// </summary>
    public static string Value(string value)
    {
        if (value.IndexOfAny(Signs) < 0 || Words.Split(value).Count == 0)
        {
            return Pascal(value);
        }

        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(SignAt(value, i) is { } sign ? " " + sign + " " : value[i].ToString());
        }

        return Pascal(text.ToString());
    }

    /// <summary>Gets the camelCase identifier for a name; it may be a keyword, see <see cref="Keywords.Escape"/>.</summary>
    public static string Camel(string name)
    {
        return CamelOf(Pascal(name));
    }

    /// <summary>Gets the camelCase form of a PascalCase identifier.</summary>
    public static string CamelOf(string pascal)
    {
        var length = 1;

        // A leading run of capitals ("IOStatus" from "i-o-status") reads better lowered but for the last.
        while (length < pascal.Length && char.IsUpper(pascal[length]) && (length + 1 == pascal.Length || char.IsUpper(pascal[length + 1])))
        {
            length++;
        }

        return pascal.Substring(0, length).ToLowerInvariant() + pascal.Substring(length);
    }

    /// <summary>Gets the identifier, cut where it is too long for metadata and files, with a hash of what it is made from.</summary>
    public static string Shorten(string identifier, string name)
    {
        if (identifier.Length <= MaxLength)
        {
            return identifier;
        }

        var cut = char.IsHighSurrogate(identifier[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return identifier.Substring(0, cut) + StableHash.Of(name);
    }

    /// <summary>Determines whether the text is a C# identifier as it stands, and short enough for a file.</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= MaxLength && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c == '_')
        && text.Any(char.IsLetterOrDigit) && !Keywords.IsReserved(text);

    private static string? SignAt(string value, int index)
    {
        var c = value[index];
        var isFirst = value.Take(index).All(IsSign);
        var isLast = value.Skip(index).All(static other => other is '+' or '-');
        var isBeforeDigit = index + 1 < value.Length && char.IsDigit(value[index + 1]);
        return c == '#' && index == value.Length - 1 && char.IsLetter(value[Math.Max(index - 1, 0)]) ? "Sharp"
            : (isFirst && IsSign(c)) || isLast || (isBeforeDigit && (c == '+' || (c == '-' && IsAfterTimeZone(value, index)))) ? SymbolNames[c]
            : null;
    }

    private static bool IsSign(char c) => c is '+' or '-' or '<' or '>' or '=' or '!' or '~';

    private static bool IsAfterTimeZone(string value, int index) =>
        TimeZones.Any(zone => index >= zone.Length && string.CompareOrdinal(value, index - zone.Length, zone, 0, zone.Length) == 0);

    // "+1" and "-1" are two names.
    private static string SignOf(string name, string firstWord) =>
        name[0] is '+' or '-' && char.IsDigit(firstWord[0]) ? SymbolNames[name[0]] : "";

    private static string Symbols(string name)
    {
        if (name.Length == 0)
        {
            return "Empty";
        }

        var text = new StringBuilder();
        foreach (var c in name)
        {
            text.Append(SymbolNames.TryGetValue(c, out var symbol) ? symbol : "");
        }

        return text.Length == 0 ? "Name" + StableHash.Of(name) : Finish(text.ToString(), name);
    }

    private static string Finish(string identifier, string name)
    {
        identifier = Shorten(identifier, name);
        return char.IsDigit(identifier[0]) ? "_" + identifier : identifier;
    }
}
