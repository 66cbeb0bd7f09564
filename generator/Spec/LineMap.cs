namespace ApiVideo.Generator.Spec;

/// <summary>Turns offsets of a text into lines and columns, with the line ends that Roslyn knows.</summary>
internal sealed class LineMap
{
    private readonly List<int> _lineStarts = [0];
    private readonly int _length;

    public LineMap(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public SpecSpan Span(int start, int length)
    {
        start = Math.Max(0, Math.Min(start, _length));
        length = Math.Max(0, Math.Min(length, _length - start));
        var (startLine, startColumn) = Position(start);
        var (endLine, endColumn) = Position(start + length);
        return new SpecSpan(start, length, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The offset of a zero-based line and column, kept inside the text.</summary>
    public int Offset(int line, int column) =>
        line < 0 ? 0 : line >= _lineStarts.Count ? _length : Math.Min(_length, _lineStarts[line] + Math.Max(0, column));

    private (int Line, int Column) Position(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line, offset - _lineStarts[line]);
    }
}
