using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ApiVideo.Generator.Emission;

/// <summary>Turns the Markdown of the spec into blocks of XML documentation.</summary>
internal static class DocMarkdown
{
    // A document may carry a whole manual in a description; what follows is for its web page.
    private const int MaxLength = 4000;

    private static readonly char[] LineEnds = ['\n', '\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029'];

    private static readonly Regex CodeFence = Pattern("```(?:[^\n`]*\n)?(.*?)```", RegexOptions.Singleline);
    private static readonly Regex Item = Pattern(@"^(?:[*+-]|(?<number>[0-9]{1,3})[.)])\s+(?=\S)");
    private static readonly Regex HtmlLink = Pattern(@"<a\s[^<>\n]*?href\s*=\s*[""'](https?://[^\s""'<>()`]+)[""'][^<>\n]*>([^<>\[\]\n]+)</a>", RegexOptions.IgnoreCase);
    private static readonly Regex AutoLink = Pattern(@"<(https?://[^\s""<>()`\[\]]+)>");
    private static readonly Regex Html = Pattern("</?[A-Za-z][^<>\n]*>");
    private static readonly Regex Emphasis = Pattern(@"(\*\*|__)(?=\S)([^\n]{1,300}?)(?<=\S)\1");
    private static readonly Regex Code = Pattern("`([^`\n]+)`");

    // In one pass, so that a link and code that overlap cannot break each other's elements.
    private static readonly Regex CodeOrLink = Pattern(@"`(?<code>[^`\n]+)`|\[(?<text>[^\[\]\n]+)\]\((?<address>[^()\s`""]+)\)");

    public static List<DocBlock> Blocks(string? markdown)
    {
        if (markdown is null || string.IsNullOrWhiteSpace(markdown))
        {
            return [];
        }

        var text = string.Join("\n", markdown.Replace("\r\n", "\n").Split(LineEnds));
        text = text.Length > MaxLength ? text.Substring(0, MaxLength) + " …" : text;
        text = CodeFence.Replace(text, match => "`" + match.Groups[1].Value.Replace('`', '\'').Replace('\n', ' ').Trim() + "`");
        var blocks = new List<DocBlock>();
        var block = new StringBuilder();
        string? list = null;
        var next = 1;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            var item = Item.Match(line);
            var number = item.Groups["number"].Value;

            // A number that does not go on is part of a sentence, or of a list that something has interrupted.
            var isItem = item.Success && (number.Length == 0 || number == "1" || number == next.ToString(CultureInfo.InvariantCulture));
            if (line.Length == 0 || isItem)
            {
                Flush(blocks, block, list);
                list = !isItem ? null : number.Length == 0 ? "bullet" : "number";
            }

            if (isItem)
            {
                next = number.Length == 0 ? 1 : int.Parse(number, CultureInfo.InvariantCulture) + 1;
            }
            else if (line.Length > 0 && list is null)
            {
                next = 1;
            }

            if (line.Length > 0)
            {
                block.Append(block.Length == 0 ? "" : " ").Append(line.Substring(isItem ? item.Length : 0).TrimStart('#').TrimStart());
            }
        }

        Flush(blocks, block, list);
        return blocks;
    }

    public static string Escape(string text)
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

    private static Regex Pattern(string pattern, RegexOptions options = RegexOptions.None) =>
        new(pattern, options | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static void Flush(List<DocBlock> blocks, StringBuilder block, string? list)
    {
        // Nothing is left of a block of HTML tags alone.
        var xml = ToXml(block.ToString()).Trim();
        if (xml.Length > 0)
        {
            blocks.Add(new DocBlock(xml, list));
        }

        block.Clear();
    }

    private static string ToXml(string markdown)
    {
        var text = HtmlLink.Replace(markdown, "[$2]($1)");
        text = AutoLink.Replace(text, "[$1]($1)");
        text = Html.Replace(text, "");
        text = Emphasis.Replace(text, "$2");
        return CodeOrLink.Replace(Escape(text), match => match.Groups["code"].Success
            ? $"<c>{match.Groups["code"].Value}</c>"
            : ToLink(Code.Replace(match.Groups["text"].Value, "<c>$1</c>"), match.Groups["address"].Value));
    }

    // A path leads to another page of the document's own web site, which nobody knows here.
    private static string ToLink(string text, string address) =>
        address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal)
            ? $"<see\thref=\"{address}\">{text}</see>"
            : $"{text} ({address})";

    private static bool IsXmlText(char c) => c >= ' ' && !char.IsSurrogate(c) && !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\ufffe' or '\uffff')
        && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format;
}
