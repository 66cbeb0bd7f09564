namespace ApiVideo.Generator.Embedding;

/// <summary>
/// Finds the identifiers in C# that this repository wrote or emitted: those in code, in the holes of interpolated strings and in the
/// <c>cref</c>s of documentation, and none in other comments and texts.
/// </summary>
internal sealed class CodeScanner
{
    private const string Reference = "cref=\"";

    private readonly string _text;
    private readonly List<CodeToken> _found = [];

    // The braces that are open in each hole of an interpolated string around the position.
    private readonly Stack<int> _holes = new();
    private int _position;

    // The last two marks of code, spaces and comments left out.
    private char _mark;
    private char _markBefore;

    private CodeScanner(string text)
    {
        _text = text;
    }

    public static IReadOnlyList<CodeToken> Scan(string text)
    {
        var scanner = new CodeScanner(text);
        while (scanner._position < text.Length)
        {
            scanner.Next();
        }

        return scanner._found;
    }

    private void Next()
    {
        var c = _text[_position];
        if (IsStart(c))
        {
            Take();
        }
        else if (char.IsDigit(c))
        {
            SkipWhile(IsPart);
            Mark(c);
        }
        else if (c == '/' && At(1) == '/')
        {
            Comment();
        }
        else if (c == '#')
        {
            _position = EndOfLine();
        }
        else if (c == '\'')
        {
            Character();
        }
        else if (c is '"' or '$' or '@' && Quote() is { } quote)
        {
            Text(quote);
        }
        else
        {
            Mark(c);
            Brace(c);
            _position++;
        }
    }

    private void Brace(char c)
    {
        if (_holes.Count == 0 || c is not ('{' or '}'))
        {
            return;
        }

        var open = _holes.Pop() + (c == '{' ? 1 : -1);
        if (open > 0)
        {
            _holes.Push(open);
        }
        else
        {
            // The text goes on behind the hole.
            Quoted(isVerbatim: false, isInterpolated: true);
            _position--;
        }
    }

    private void Take()
    {
        var start = _position;
        SkipWhile(IsPart);
        var after = At(0);

        // A range, as in "..end", qualifies nothing.
        var isQualified = _mark == ':' ? _markBefore == ':' : _mark == '.' && _markBefore != '.';
        _found.Add(new CodeToken(_text.Substring(start, _position - start), start, isQualified, IsGeneric: after is '<' or '{', IsQualifier: after == '.', IsCalled: after == '('));
        Mark('a');
    }

    private void Mark(char c)
    {
        if (!char.IsWhiteSpace(c))
        {
            _markBefore = _mark;
            _mark = c;
        }
    }

    private void Comment()
    {
        var end = EndOfLine();
        if (At(2) == '/')
        {
            for (var at = Find(Reference, _position, end); at >= 0; at = Find(Reference, _position, end))
            {
                _position = at + Reference.Length;
                Mark('"');
                while (_position < end && _text[_position] != '"')
                {
                    if (IsStart(_text[_position]))
                    {
                        Take();
                    }
                    else
                    {
                        Mark(_text[_position++]);
                    }
                }

                Mark('"');
            }
        }

        _position = end;
    }

    private int Find(string what, int from, int end) => _text.IndexOf(what, from, end - from, StringComparison.Ordinal);

    private void Character()
    {
        Mark('\'');
        _position += At(1) == '\\' ? 3 : 2;
        SkipWhile(c => c != '\'');
        _position++;
    }

    /// <summary>Gets the marks before the quote of a text that begins here; null where none begins.</summary>
    private string? Quote()
    {
        var end = _position;
        while (end < _text.Length && _text[end] is '$' or '@')
        {
            end++;
        }

        return end < _text.Length && _text[end] == '"' ? _text.Substring(_position, end - _position) : null;
    }

    private void Text(string marks)
    {
        Mark('"');
        _position += marks.Length;
        var quotes = 0;
        while (At(quotes) == '"')
        {
            quotes++;
        }

        if (quotes > 2)
        {
            // Raw texts have no holes here.
            var end = _text.IndexOf(new string('"', quotes), _position + quotes, StringComparison.Ordinal);
            _position = end < 0 ? _text.Length : end + quotes;
            return;
        }

        _position++;
        Quoted(isVerbatim: marks.IndexOf('@') >= 0, isInterpolated: marks.IndexOf('$') >= 0);
    }

    /// <summary>Goes on to the end of the text, or into its next hole.</summary>
    private void Quoted(bool isVerbatim, bool isInterpolated)
    {
        // At the brace that ended a hole.
        if (At(0) == '}')
        {
            _position++;
        }

        while (_position < _text.Length)
        {
            var c = _text[_position++];
            if (c == '\\' && !isVerbatim)
            {
                _position++;
            }
            else if (c is '"' or '{' && At(0) == c && (c == '"' ? isVerbatim : isInterpolated))
            {
                _position++;
            }
            else if (c == '{' && isInterpolated)
            {
                _holes.Push(1);
                return;
            }
            else if (c == '"')
            {
                return;
            }
        }
    }

    private char At(int offset) => _position + offset < _text.Length ? _text[_position + offset] : '\0';

    private int EndOfLine() => _text.IndexOf('\n', _position) is >= 0 and var end ? end : _text.Length;

    private void SkipWhile(Func<char, bool> isSkipped)
    {
        while (_position < _text.Length && isSkipped(_text[_position]))
        {
            _position++;
        }
    }

    private static bool IsStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
