namespace ApiVideo.Generator.Spec;

/// <summary>A stretch of a file's text, as offsets and as zero-based lines and columns.</summary>
internal readonly record struct SpecSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
