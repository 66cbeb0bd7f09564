using System.Globalization;
using System.Text;

namespace ApiVideo.Generator.Emission;

/// <summary>Texts from the spec as C# literals. Nothing a spec says reaches a file but through here or <see cref="DocComments"/>.</summary>
internal static class Literals
{
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

    /// <summary>Gives a UTF-8 literal; half a surrogate pair, which UTF-8 cannot hold, becomes the replacement character.</summary>
    public static string Utf8(string text) => String(WellFormed(text)) + "u8";

    public static int Utf8Length(string text) => Encoding.UTF8.GetByteCount(WellFormed(text));

    private static void AppendPair(StringBuilder literal, string text, int index)
    {
        var codePoint = char.ConvertToUtf32(text, index);
        if (CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.OtherLetter or UnicodeCategory.OtherSymbol)
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
        if ((c >= ' ' && c < '\u007f') || char.IsLetterOrDigit(c) || (c > '\u00a0' && (char.IsPunctuation(c) || char.IsSymbol(c))))
        {
            literal.Append(c);
        }
        else
        {
            literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
