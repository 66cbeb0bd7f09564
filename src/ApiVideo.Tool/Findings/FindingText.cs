using System.Globalization;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Tool.Documents;

namespace ApiVideo.Tool.Findings;

/// <summary>Writes findings for people: the place, the message, the line of the document and a mark below it.</summary>
internal static class FindingText
{
    private const int MaxLine = 160;

    public static void Write(CompiledDocument document, TextWriter output)
    {
        foreach (var finding in document.Findings)
        {
            var line = finding.Span.StartLine + 1;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{finding.Path}({line},{finding.Span.StartColumn + 1}): {SeverityOf(finding)} {finding.Id}: {MessageOf(finding)}"));
            WriteSource(document.TextOf(finding.Path), finding, output);
        }
    }

    public static string SeverityOf(SpecFinding finding) => finding.IsError ? "error" : "warning";

    public static string MessageOf(SpecFinding finding) => finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);

    private static void WriteSource(string text, SpecFinding finding, TextWriter output)
    {
        var rows = text.Split('\n');
        if (finding.Span.StartLine >= rows.Length || string.IsNullOrWhiteSpace(rows[finding.Span.StartLine]))
        {
            return;
        }

        // A line of a minified document is as long as the document.
        var row = rows[finding.Span.StartLine].TrimEnd('\r');
        var start = Math.Min(finding.Span.StartColumn, row.Length);
        var from = start > MaxLine - 40 ? start - 40 : 0;
        var shown = row.Substring(from, Math.Min(MaxLine, row.Length - from)).Replace('\t', ' ');
        var end = finding.Span.EndLine == finding.Span.StartLine ? Math.Max(finding.Span.EndColumn, start + 1) : row.Length;
        var number = (finding.Span.StartLine + 1).ToString(CultureInfo.InvariantCulture).PadLeft(6);
        output.WriteLine($"{number} | {shown}");
        output.WriteLine($"{new string(' ', number.Length)} | {new string(' ', start - from)}{new string('^', Math.Max(1, Math.Min(end - start, shown.Length - (start - from))))}");
    }
}
