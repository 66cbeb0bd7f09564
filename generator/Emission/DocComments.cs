using System.Text;
using System.Text.RegularExpressions;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission;

/// <summary>Writes XML documentation from the Markdown of the spec.</summary>
internal static class DocComments
{
    private const int Width = 110;

    // A document may carry a whole manual in a description; what follows is for its web page.
    private const int MaximumLength = 4000;

    private static readonly char[] LineEnds = ['\n', '\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029'];

    private static readonly Regex CodeFence = new("```(?:[^\n`]*\n)?(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex Code = new("`([^`\n]+)`", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex Link = new(@"\[([^\[\]\n]+)\]\(([^()\s]+)\)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex Html = new("</?[A-Za-z][^<>\n]*>", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex Emphasis = new(@"(\*\*|__)(?=\S)([^\n]{1,300}?)(?<=\S)\1", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Writes a summary, and remarks where the spec has more to say.</summary>
    public static void Write(SourceWriter writer, DocText doc, string fallback)
    {
        var summary = Blocks(doc.Summary);
        var details = Blocks(doc.Details);
        if (summary.Count == 0)
        {
            summary = details.Take(1).ToList();
            details = details.Skip(1).ToList();
        }

        WriteElement(writer, "summary", summary.Count == 0 ? [Escape(fallback)] : [.. summary.Select(Sentence)]);
        if (details.Count > 0)
        {
            WriteElement(writer, "remarks", details);
        }
    }

    public static void Summary(SourceWriter writer, string text) => WriteElement(writer, "summary", [Escape(text)]);

    public static void Parameter(SourceWriter writer, string name, DocText doc, string fallback)
    {
        var blocks = Blocks(doc.Summary ?? doc.Details);
        WriteElement(writer, "param", $"param name=\"{name}\"", blocks.Count == 0 ? [Escape(fallback)] : blocks);
    }

    public static void Element(SourceWriter writer, string element, string text) => WriteElement(writer, element, [text]);

    /// <summary>Gives one line of escaped text, for use within an element that the caller words.</summary>
    public static string Inline(string? text) => string.Join(" ", Blocks(text).Take(1));

    // "List all webhooks" is how documents word a summary; here it is a sentence.
    private static string Sentence(string block) => char.IsLetterOrDigit(block[block.Length - 1]) ? block + "." : block;

    private static void WriteElement(SourceWriter writer, string element, List<string> blocks) => WriteElement(writer, element, element, blocks);

    private static void WriteElement(SourceWriter writer, string element, string opening, List<string> blocks)
    {
        if (blocks.Count == 1 && blocks[0].Length + opening.Length + element.Length < Width)
        {
            writer.Line($"/// <{opening}>{blocks[0]}</{element}>");
            return;
        }

        writer.Line($"/// <{opening}>");
        foreach (var block in blocks)
        {
            var text = blocks.Count == 1 ? block : $"<para>{block}</para>";
            foreach (var line in Wrap(text))
            {
                writer.Line("/// " + line);
            }
        }

        writer.Line($"/// </{element}>");
    }

    private static List<string> Blocks(string? markdown)
    {
        if (markdown is null || string.IsNullOrWhiteSpace(markdown))
        {
            return [];
        }

        var text = string.Join("\n", markdown.Replace("\r\n", "\n").Split(LineEnds));
        text = text.Length > MaximumLength ? text.Substring(0, MaximumLength) + " …" : text;
        text = CodeFence.Replace(text, match => "`" + match.Groups[1].Value.Replace('`', '\'').Replace('\n', ' ').Trim() + "`");
        var blocks = new List<string>();
        var block = new StringBuilder();
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            var isItem = line.StartsWith("* ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal);
            if (line.Length == 0 || isItem)
            {
                Flush(blocks, block);
            }

            if (line.Length > 0)
            {
                block.Append(block.Length == 0 ? "" : " ").Append(line.TrimStart('#').TrimStart());
            }
        }

        Flush(blocks, block);
        return blocks;
    }

    private static void Flush(List<string> blocks, StringBuilder block)
    {
        // Nothing is left of a block of HTML tags alone.
        var text = ToXml(block.ToString()).Trim();
        if (text.Length > 0)
        {
            blocks.Add(text);
        }

        block.Clear();
    }

    private static string ToXml(string markdown)
    {
        var text = Html.Replace(markdown, "");
        text = Link.Replace(text, "$1 ($2)");
        text = Emphasis.Replace(text, "$2");
        return Code.Replace(Escape(text), "<c>$1</c>");
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                default:
                    escaped.Append(isPair ? text.Substring(i++, 2) : IsXmlText(c) ? c.ToString() : " ");
                    break;
            }
        }

        return escaped.ToString();
    }

    private static bool IsXmlText(char c) => c >= ' ' && !char.IsSurrogate(c) && !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\ufffe' or '\uffff')
        && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format;

    private static IEnumerable<string> Wrap(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + word.Length >= Width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
