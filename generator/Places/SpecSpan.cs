using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Generator.Places;

/// <summary>A stretch of a file's text, as offsets and as zero-based lines and columns.</summary>
internal readonly record struct SpecSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>Gets the stretch at an offset, kept inside the text.</summary>
    public static SpecSpan Of(SourceText text, int start, int length)
    {
        start = Math.Max(0, Math.Min(start, text.Length));
        length = Math.Max(0, Math.Min(length, text.Length - start));
        var lines = text.Lines.GetLinePositionSpan(new TextSpan(start, length));
        return new SpecSpan(start, length, lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
    }
}
