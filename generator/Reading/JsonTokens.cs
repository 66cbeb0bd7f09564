using System.Globalization;
using System.Text;

namespace ApiVideo.Generator.Reading;

/// <summary>
/// JSON with comments and trailing commas. Its own scanner, because findings need offsets and numbers have to stay
/// as they are written; the usual readers give neither.
/// </summary>
internal sealed class JsonTokens(string text) : SpecTokens
{
    private readonly Stack<bool> _isObject = new();
    private readonly TextCache _texts = new();
    private int _position;
    private bool _expectsValue = true;
    private bool _afterValue;

    public override string Language => "JSON";

    public override SpecToken Read()
    {
        SkipSpace();
        if (_afterValue)
        {
            if (_isObject.Count == 0)
            {
                return _position >= text.Length
                    ? new SpecToken(SpecTokenKind.End, "", _position, 0)
                    : throw Error("there is more text after the end of the document");
            }

            ReadSeparator();
        }

        if (_position >= text.Length)
        {
            throw Error(_isObject.Count == 0 ? "the document is empty" : "the text ends inside " + (_isObject.Peek() ? "an object" : "an array"));
        }

        var c = text[_position];
        if (c is '}' or ']')
        {
            return Close(c);
        }

        if (_isObject.Count > 0 && _isObject.Peek() && !_expectsValue)
        {
            return ReadKey();
        }

        return ReadValue(c);
    }

    private void ReadSeparator()
    {
        if (_position < text.Length && text[_position] == ',')
        {
            _position++;
            _afterValue = false;
            SkipSpace();
        }
        else if (_position < text.Length && text[_position] is not ('}' or ']'))
        {
            throw Error("',' or '" + (_isObject.Peek() ? '}' : ']') + "' is expected, not " + Show());
        }
    }

    private SpecToken Close(char c)
    {
        var isObject = c == '}';
        if (_isObject.Count == 0 || _isObject.Peek() != isObject || (isObject && _expectsValue))
        {
            throw Error(Show() + " closes nothing");
        }

        _isObject.Pop();
        _afterValue = true;
        _expectsValue = false;
        return new SpecToken(isObject ? SpecTokenKind.ObjectEnd : SpecTokenKind.ArrayEnd, "", _position++, 1);
    }

    private SpecToken ReadKey()
    {
        if (text[_position] != '"')
        {
            throw Error("a name in double quotes is expected, not " + Show());
        }

        var start = _position;
        var name = ReadText();
        var end = _position;
        SkipSpace();
        if (_position >= text.Length || text[_position] != ':')
        {
            throw Error("':' is expected after the name '" + name + "'");
        }

        _position++;
        _expectsValue = true;
        _afterValue = false;
        return new SpecToken(SpecTokenKind.TextScalar, name, start, end - start);
    }

    private SpecToken ReadValue(char c)
    {
        var start = _position;
        if (c is '{' or '[')
        {
            _position++;
            _isObject.Push(c == '{');
            _expectsValue = c == '[';
            _afterValue = false;
            return new SpecToken(c == '{' ? SpecTokenKind.ObjectStart : SpecTokenKind.ArrayStart, "", start, 1);
        }

        var token = c == '"'
            ? new SpecToken(SpecTokenKind.TextScalar, ReadText(), start, _position - start)
            : new SpecToken(SpecTokenKind.PlainScalar, ReadWord(), start, _position - start);
        _afterValue = true;
        _expectsValue = _isObject.Count > 0 && !_isObject.Peek();
        return token;
    }

    private string ReadWord()
    {
        var start = _position;
        while (_position < text.Length && (char.IsLetterOrDigit(text[_position]) || text[_position] is '+' or '-' or '.'))
        {
            _position++;
        }

        var word = text.Substring(start, _position - start);
        if (word is "true" or "false" or "null" || IsNumber(word))
        {
            return word;
        }

        _position = start;
        throw Error("a value is expected, not " + (word.Length == 0 ? Show() : "'" + word + "'"));
    }

    private static bool IsNumber(string word) =>
        word.Length > 0 && word[0] is '-' or (>= '0' and <= '9') && word[word.Length - 1] != '.' && NumberText.IsFloat(word);

    private string ReadText()
    {
        var start = ++_position;
        StringBuilder? unescaped = null;
        for (; _position < text.Length; _position++)
        {
            var c = text[_position];
            if (c == '"')
            {
                var length = _position++ - start;
                return unescaped is null ? _texts.Get(text, start, length) : unescaped.Append(text, start, length).ToString();
            }

            if (c == '\\')
            {
                unescaped = (unescaped ?? new StringBuilder()).Append(text, start, _position - start);
                unescaped.Append(ReadEscape());
                start = _position + 1;
            }
            else if (c is '\n' or '\r')
            {
                throw Error("the line ends inside a text");
            }
        }

        throw Error("the document ends inside a text");
    }

    /// <summary>Leaves the position on the last character of the escape.</summary>
    private char ReadEscape()
    {
        _position++;
        var c = _position < text.Length ? text[_position] : '\0';
        switch (c)
        {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case '"' or '\\' or '/': return c;
            case 'u' when _position + 4 < text.Length && ushort.TryParse(
                text.Substring(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                _position += 4;
                return (char)unit;
            default:
                throw Error("'\\" + c + "' is not an escape that JSON knows");
        }
    }

    private void SkipSpace()
    {
        while (_position < text.Length)
        {
            var c = text[_position];
            if (c is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
            {
                _position++;
            }
            else if (c == '/' && _position + 1 < text.Length && (text[_position + 1] is '/' or '*'))
            {
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        var isBlock = text[_position + 1] == '*';
        var end = isBlock ? text.IndexOf("*/", _position + 2, StringComparison.Ordinal) : text.IndexOf('\n', _position);
        if (isBlock && end < 0)
        {
            throw Error("the comment does not end");
        }

        _position = end < 0 ? text.Length : isBlock ? end + 2 : end;
    }

    private string Show() => _position < text.Length ? "'" + text[_position] + "'" : "the end of the text";

    private SpecSyntaxException Error(string problem) => new(problem, Math.Min(_position, text.Length));
}
