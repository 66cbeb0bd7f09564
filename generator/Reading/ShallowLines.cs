using System.Text;

namespace ApiVideo.Generator.Reading;

/// <summary>
/// Indents the lines on which a quoted text or a flow collection goes on without standing deeper than its key. YAML forbids
/// them, and the parser behind most tools lets them pass. Lines keep their numbers, and the columns that were added are known.
/// </summary>
internal sealed class ShallowLines
{
    // A text that opens far to the right and goes on over many lines could be made as large as one likes.
    private const int MaxAdded = 1 << 20;

    private readonly string _text;
    private readonly StringBuilder _result;
    private readonly Dictionary<int, int> _added = [];
    private int _flowDepth;
    private char _quote;
    private bool _beginsToken;

    // Where the outermost text or collection begins that is open: deeper than the block around it.
    private int _margin;

    // What stands deeper than this belongs to a block scalar; -1 outside of one.
    private int _blockScalar = -1;

    private ShallowLines(string text)
    {
        _text = text;
        _result = new StringBuilder(text.Length);
    }

    private bool IsTooLong => _result.Length - _text.Length > MaxAdded;

    private bool IsOpen => _quote != '\0' || _flowDepth > 0;

    /// <summary>Gets the text with such lines indented, and by line the columns that were added; null where there are none, or far too many.</summary>
    public static (string Text, IReadOnlyDictionary<int, int> Added)? Indent(string text)
    {
        var lines = new ShallowLines(text);
        lines.Read();
        return lines._added.Count == 0 || lines.IsTooLong ? null : (lines._result.ToString(), lines._added);
    }

    private void Read()
    {
        var start = 0;
        for (var line = 0; start < _text.Length && !IsTooLong; line++)
        {
            var end = _text.IndexOf('\n', start);
            end = end < 0 ? _text.Length : end + 1;
            ReadLine(line, start, end);
            start = end;
        }
    }

    private void ReadLine(int line, int start, int end)
    {
        var first = start;
        while (first < end && _text[first] == ' ')
        {
            first++;
        }

        var indent = first - start;
        var isBlank = first >= end || _text[first] is '\r' or '\n';
        if (IsOpen && !isBlank && indent < _margin)
        {
            _result.Append(' ', _margin - indent);
            _added.Add(line, _margin - indent);
        }

        _result.Append(_text, start, end - start);
        if (isBlank || (_blockScalar >= 0 && indent > _blockScalar))
        {
            return;
        }

        _blockScalar = -1;
        _beginsToken |= !IsOpen;
        ReadTokens(start, first, end);
    }

    private void ReadTokens(int start, int first, int end)
    {
        // The block that a scalar after "|" belongs to: its key's column, or that of the dash.
        var (block, key) = (first - start - 1, first - start);
        for (var i = first; i < end; i++)
        {
            var sign = _text[i];
            if (_quote != '\0')
            {
                i = ReadQuoted(i);
            }
            else if (sign is ' ' or '\t' or '\r' or '\n')
            {
                continue;
            }
            else if (sign == '#' && (i == start || IsSpace(i - 1)))
            {
                return;
            }
            else if (_flowDepth == 0 && _beginsToken && sign is '|' or '>')
            {
                _blockScalar = block;
                return;
            }
            else if (_flowDepth == 0 && _beginsToken && sign is '-' or '?' && IsSpace(i + 1))
            {
                (block, key) = (i - start, i - start + 2);
            }
            else if (sign == ':' && (IsSpace(i + 1) || (_flowDepth > 0 && _text[i - 1] is '"' or '\'')))
            {
                (block, _beginsToken) = (key, true);
            }
            else
            {
                ReadSign(sign, column: i - start);
            }
        }
    }

    private void ReadSign(char sign, int column)
    {
        var opens = sign is '[' or '{' ? _flowDepth > 0 || _beginsToken : sign is '"' or '\'' && _beginsToken;
        if (opens && !IsOpen)
        {
            _margin = column;
        }

        if (opens && sign is '"' or '\'')
        {
            _quote = sign;
        }
        else if (opens)
        {
            _flowDepth++;
        }
        else if (_flowDepth > 0 && sign is ']' or '}')
        {
            _flowDepth--;
        }

        _beginsToken = (opens && _quote == '\0') || (_flowDepth > 0 && sign == ',');
    }

    /// <summary>Goes past one sign of a quoted text, or two that belong together.</summary>
    private int ReadQuoted(int i)
    {
        if (_quote == '"' && _text[i] == '\\')
        {
            return i + 1 < _text.Length && _text[i + 1] is not ('\r' or '\n') ? i + 1 : i;
        }

        if (_text[i] == _quote)
        {
            if (_quote == '\'' && i + 1 < _text.Length && _text[i + 1] == '\'')
            {
                return i + 1;
            }

            _quote = '\0';
        }

        return i;
    }

    private bool IsSpace(int i) => i >= _text.Length || _text[i] is ' ' or '\t' or '\r' or '\n';
}
