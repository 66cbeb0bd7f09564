using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ApiVideo.Generator.Reading;

/// <summary>The first document of a YAML text, by the events of YamlDotNet.</summary>
internal sealed class YamlTokens : SpecTokens
{
    private const char ByteOrderMark = '\uFEFF';

    // YAML stops at 1,024, which real documents exceed. Without any limit the scanner's time grows with the square of
    // a line's length.
    private const int MaxKeyLength = 16 * 1024;

    private readonly TextLineCollection _lines;
    private readonly int _textLength;
    private readonly int _firstColumn;
    private readonly IReadOnlyDictionary<int, int>? _added;
    private readonly Parser _parser;

    // The scanner takes it for the end of the text, and would leave out what follows without a word.
    private readonly int _end;
    private int? _nextDocument;

    /// <param name="original">The text that places refer to.</param>
    /// <param name="text">The text to read: the original, or the same lines with some of them emptied or indented.</param>
    /// <param name="added">The columns by which lines were indented, by the number of the line.</param>
    public YamlTokens(string original, string text, IReadOnlyDictionary<int, int>? added = null)
    {
        _added = added;
        _lines = SourceText.From(original).Lines;
        _textLength = original.Length;
        _end = original.IndexOf('\0');
        // The scanner would count the byte order mark as a character of the first key.
        _firstColumn = original.Length > 0 && original[0] == ByteOrderMark ? 1 : 0;
        var reader = new StringReader(_firstColumn == 0 ? text : text.Substring(1));
        _parser = new Parser(new Scanner(reader, skipComments: true, MaxKeyLength));
    }

    public override string Language => "YAML";

    public override int? NextDocument => _nextDocument;

    public override SpecToken Read()
    {
        if (_end >= 0)
        {
            throw new SpecSyntaxException("the text holds a NUL character", _end);
        }

        try
        {
            while (_parser.MoveNext())
            {
                if (Translate(_parser.Current!) is { } token)
                {
                    return token;
                }
            }

            return new SpecToken(SpecTokenKind.End, "", _textLength, 0);
        }
        catch (YamlException exception)
        {
            throw new SpecSyntaxException(YamlProblems.Say(exception.Message), YamlProblems.IsTab(exception.Message) ? TabAfter(Offset(exception.Start)) : Offset(exception.Start));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The scanner's own failures say nothing about the text.
            throw new SpecSyntaxException(YamlProblems.Say(""), _parser.Current is { } last ? Offset(last.End) : 0);
        }
    }

    private SpecToken? Translate(ParsingEvent current) => current switch
    {
        Scalar scalar => Token(IsPlain(scalar) ? SpecTokenKind.PlainScalar : SpecTokenKind.TextScalar, current, scalar.Value, scalar),
        MappingStart start => Token(SpecTokenKind.ObjectStart, current, "", start),
        MappingEnd => Token(SpecTokenKind.ObjectEnd, current),
        SequenceStart start => Token(SpecTokenKind.ArrayStart, current, "", start),
        SequenceEnd => Token(SpecTokenKind.ArrayEnd, current),
        AnchorAlias alias => Token(SpecTokenKind.Alias, current, alias.Value.Value),
        DocumentEnd => End(current),
        _ => null,
    };

    private SpecToken End(ParsingEvent current)
    {
        var end = Token(SpecTokenKind.End, current);

        // Three dashes at the end of a file begin nothing.
        if (_parser.MoveNext() && _parser.Current is DocumentStart next && _parser.MoveNext() && _parser.Current is not Scalar { Value: "" })
        {
            _nextDocument = Offset(next.Start);
        }

        return end;
    }

    private SpecToken Token(SpecTokenKind kind, ParsingEvent current, string text = "", NodeEvent? node = null)
    {
        var start = Offset(current.Start);
        var anchor = node is null || node.Anchor.IsEmpty ? null : node.Anchor.Value;
        return new SpecToken(kind, text, start, Math.Max(0, Offset(current.End) - start), anchor);
    }

    // "!!str 200" is a text although nothing quotes it.
    private static bool IsPlain(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || scalar.Tag.Value != "tag:yaml.org,2002:str");

    private int Offset(Mark mark)
    {
        var line = (int)mark.Line - 1;
        var column = (int)mark.Column - 1 + (line == 0 ? _firstColumn : 0);
        column = _added is not null && _added.TryGetValue(line, out var added) ? column - added : column;
        return line < 0 ? 0 : line >= _lines.Count ? _textLength : Math.Min(_textLength, _lines[line].Start + Math.Max(0, column));
    }

    /// <summary>Finds the first tab that indents a line, from the line of an offset on.</summary>
    private int TabAfter(int offset)
    {
        foreach (var line in _lines.SkipWhile(line => line.End < offset))
        {
            var text = line.ToString();
            var tab = text.IndexOf('\t');
            if (tab >= 0 && text.Substring(0, tab).Trim(' ', '-', ByteOrderMark).Length == 0)
            {
                return line.Start + tab;
            }
        }

        return offset;
    }
}
