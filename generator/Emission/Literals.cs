using System.Globalization;
using System.Text;

namespace ApiVideo.Generator.Emission;

/// <summary>Texts from the spec as C# literals. Nothing a spec says reaches a file but through here or <see cref="DocComments"/>.</summary>
internal static class Literals
{
    // What reads better as it is. Ranges and not the categories of Unicode, for those depend on the machine, and the same
    // document is the same bytes on every one.
    private static readonly (int First, int Last)[] Readable =
    [
        (0xA1, 0xAC), (0xAE, 0x24F), // Latin
        (0x386, 0x3FF), (0x400, 0x4FF), // Greek, Cyrillic
        (0x5D0, 0x5EA), (0x621, 0x64A), (0x905, 0x939), (0xE01, 0xE30), // Hebrew, Arabic, Devanagari, Thai
        (0x2010, 0x2027), (0x2030, 0x205E), (0x20A0, 0x20B5), // punctuation, currencies
        (0x2100, 0x23FF), (0x2500, 0x27BF), // letter-like signs, arrows, mathematics, boxes, dingbats
        (0x3001, 0x3002), (0x300A, 0x3011), (0x3041, 0x3096), (0x30A1, 0x30FC), // Japanese
        (0x4E00, 0x9FA5), (0xAC00, 0xD7A3), (0x20000, 0x2A6D6), // Chinese, Korean
        (0x1F300, 0x1F64F), // emoji
    ];

    public static string String(string text)
    {
        var literal = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(literal, text, i++);
            }
            else
            {
                AppendChar(literal, text[i]);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Gets the text as a part of an interpolated string.</summary>
    public static string InterpolatedPart(string text)
    {
        var literal = String(text).Replace("{", "{{").Replace("}", "}}");
        return literal.Substring(1, literal.Length - 2);
    }

    /// <summary>Gets a UTF-8 literal; half a surrogate pair, which UTF-8 cannot hold, becomes the replacement character.</summary>
    public static string Utf8(string text) => String(WellFormed(text)) + "u8";

    public static int Utf8Length(string text) => Encoding.UTF8.GetByteCount(WellFormed(text));

    private static void AppendPair(StringBuilder literal, string text, int index)
    {
        var codePoint = char.ConvertToUtf32(text, index);
        if (IsReadable(codePoint))
        {
            literal.Append(text, index, 2);
        }
        else
        {
            literal.Append("\\U").Append(codePoint.ToString("X8", CultureInfo.InvariantCulture));
        }
    }

    private static void AppendChar(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            default:
                AppendPlain(literal, c);
                break;
        }
    }

    private static void AppendPlain(StringBuilder literal, char c)
    {
        // Line separators end a C# line; format characters (bidirectional marks) make the source read as it is not.
        if ((c >= ' ' && c < '\u007f') || IsReadable(c))
        {
            literal.Append(c);
        }
        else
        {
            literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static bool IsReadable(int codePoint) => Array.Exists(Readable, range => codePoint >= range.First && codePoint <= range.Last);

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
