using System.Globalization;

namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>The text of a path, read from its beginning to its end: signs, names, texts and whole numbers.</summary>
internal sealed class PathText(string text)
{
    // Expressions in expressions are read by recursion.
    private const int MaxDepth = 64;

    private const long MaxInteger = (1L << 53) - 1;

    private int _depth;

    public int Position { get; set; }

    public bool IsAtEnd => Position >= text.Length;

    public char Next => IsAtEnd ? '\0' : text[Position];

    public bool BeginsName => IsNameStart(Next);

    public JsonPathException Expected(string what) => new(string.Format(
        CultureInfo.InvariantCulture, "{0} is expected at {1}", what, IsAtEnd ? "its end" : "'" + text.Substring(Position, Math.Min(20, text.Length - Position)) + "'"));

    public bool Take(string sign)
    {
        if (string.CompareOrdinal(text, Position, sign, 0, sign.Length) != 0)
        {
            return false;
        }

        Position += sign.Length;
        return true;
    }

    public void Expect(string sign)
    {
        if (!Take(sign))
        {
            throw Expected("'" + sign + "'");
        }
    }

    public void SkipBlanks()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }
    }

    /// <summary>Reads something that may hold itself.</summary>
    public T Nested<T>(Func<T> read)
    {
        if (++_depth > MaxDepth)
        {
            throw new JsonPathException("it is nested too deeply");
        }

        var result = read();
        _depth--;
        return result;
    }

    /// <summary>Reads a name without quotes. RFC 9535 has no hyphens in them, but many paths to extensions do, and they mean nothing else.</summary>
    public string Name()
    {
        if (!BeginsName)
        {
            throw Expected("a name");
        }

        return While(static c => IsNameStart(c) || c is (>= '0' and <= '9') or '-');
    }

    public string While(Func<char, bool> isPart)
    {
        var start = Position;
        while (!IsAtEnd && isPart(text[Position]))
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    public bool BeginsInteger => Next is '-' or (>= '0' and <= '9');

    public long Integer()
    {
        var start = Position;
        var sign = Take("-") ? "-" : "";
        var digits = While(static c => c is >= '0' and <= '9');
        if (digits.Length == 0 || (digits[0] == '0' && (digits.Length > 1 || sign.Length > 0)) ||
            !long.TryParse(sign + digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > MaxInteger)
        {
            Position = start;
            throw Expected("a whole number");
        }

        return value;
    }

    /// <summary>Reads a text in quotes of either kind.</summary>
    public string Quoted()
    {
        var quote = text[Position++];
        var result = new System.Text.StringBuilder();
        while (Next != quote || IsAtEnd)
        {
            if (IsAtEnd || Next < ' ')
            {
                throw Expected("the quote that ends a text");
            }

            result.Append(Next == '\\' ? Escaped(quote) : text[Position++]);
        }

        Position++;
        return result.ToString();
    }

    private char Escaped(char quote)
    {
        Position++;
        var sign = Next;
        if (sign == 'u' && Position + 4 < text.Length &&
            ushort.TryParse(text.Substring(Position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            Position += 5;
            return (char)code;
        }

        var meant = sign switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '/' or '\\' => sign,
            _ when sign == quote && !IsAtEnd => sign,
            _ => throw Expected("an escaped character"),
        };
        Position++;
        return meant;
    }

    private static bool IsNameStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\x80';
}
