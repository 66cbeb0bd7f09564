using System.Text;
using System.Text.RegularExpressions;
using ApiVideo.Generator.Model;

namespace ApiVideo.Tool.Reference;

/// <summary>Builds the Markdown of a page.</summary>
internal sealed partial class Markdown
{
    private readonly StringBuilder _text = new();

    public Markdown Heading(int level, string text)
    {
        Separate();
        _text.Append('#', level).Append(' ').Append(text).Append('\n');
        return this;
    }

    public Markdown Paragraph(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Separate();
            _text.Append(text.Trim()).Append('\n');
        }

        return this;
    }

    /// <summary>Adds what the document says; its headings would disturb those of the page.</summary>
    public Markdown Description(DocText doc)
    {
        Paragraph(Prose(doc.Summary));
        return Paragraph(Prose(doc.Details));
    }

    public Markdown Code(string language, string code)
    {
        Separate();
        _text.Append("```").Append(language).Append('\n').Append(code.TrimEnd('\n')).Append("\n```\n");
        return this;
    }

    /// <summary>Adds a table; nothing where there is no row.</summary>
    public Markdown Table(IReadOnlyList<string> head, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return this;
        }

        Separate();
        Row(head);
        Row([.. head.Select(_ => "---")]);
        all.ForEach(Row);
        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>Gets a text of the document as a cell: on one line, and without what ends a cell.</summary>
    public static string Cell(string? text)
    {
        var line = Whitespace().Replace(RelativeLink().Replace(text ?? "", "${text}"), " ").Trim();
        return line.Replace("|", "\\|", StringComparison.Ordinal);
    }

    public static string Cell(DocText doc) => Cell(doc.Summary ?? doc.Details);

    /// <summary>Gets a text as code; in a cell too, where a pipe has to be escaped.</summary>
    public static string Literal(string text)
    {
        var line = Whitespace().Replace(text, " ").Trim();
        if (line.Length == 0)
        {
            return "";
        }

        var fence = line.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        return $"{fence}{line.Replace("|", "\\|", StringComparison.Ordinal)}{fence}";
    }

    // Relative links lead to pages of the vendor, which are not here.
    private static string? Prose(string? text) =>
        text is null ? null : HeadingMark().Replace(RelativeLink().Replace(text.Replace("\r\n", "\n", StringComparison.Ordinal), "${text}"), "**$1**");

    private void Row(IReadOnlyList<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private void Separate()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    [GeneratedRegex(@"\[(?<text>[^\[\]]{1,300})\]\((?!https?://|mailto:)[^()\n]*\)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();

    [GeneratedRegex(@"^[ ]{0,3}#{1,6}[ \t]+([^\n]*?)[ \t]*#*$", RegexOptions.Multiline)]
    private static partial Regex HeadingMark();
}
