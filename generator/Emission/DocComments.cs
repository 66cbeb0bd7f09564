using System.Text;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission;

/// <summary>Writes XML documentation from the Markdown of the spec.</summary>
internal static class DocComments
{
    private const int Width = 110;

    /// <summary>Writes a summary, and remarks where the spec has more to say.</summary>
    public static void Write(SourceWriter writer, DocText doc, string fallback)
    {
        var summary = DocMarkdown.Blocks(doc.Summary);
        var details = DocMarkdown.Blocks(doc.Details);
        if (summary.Count == 0)
        {
            summary = details.Take(1).ToList();
            details = details.Skip(1).ToList();
        }

        WriteElement(writer, "summary", summary.Count == 0 ? [Plain(fallback)] : [.. Unlisted(summary).Select(Sentence)]);
        if (details.Count > 0)
        {
            WriteElement(writer, "remarks", details);
        }
    }

    /// <summary>Writes the summary of a member of an object.</summary>
    public static void Member(SourceWriter writer, PropertyModel property) => Write(writer, property.Doc, property.Type.Kind == TypeKind.Boolean
        ? $"Gets a value indicating whether the member \"{property.WireName}\" is true."
        : $"Gets the member \"{property.WireName}\".");

    public static void Summary(SourceWriter writer, string text) => WriteElement(writer, "summary", [Plain(text)]);

    public static void Parameter(SourceWriter writer, string name, DocText doc, string fallback)
    {
        var blocks = DocMarkdown.Blocks(doc.Summary ?? doc.Details);
        WriteElement(writer, "param", $"param name=\"{name}\"", blocks.Count == 0 ? [Plain(fallback)] : blocks);
    }

    public static void Element(SourceWriter writer, string element, string text) => WriteElement(writer, element, [new DocBlock(text, List: null)]);

    public static void Exception(SourceWriter writer, string cref, string text) => WriteElement(writer, "exception", $"exception cref=\"{cref}\"", [new DocBlock(text, List: null)]);

    /// <summary>Gets one line of escaped text, for use within an element that the caller words.</summary>
    public static string Inline(string? text) => string.Join(" ", DocMarkdown.Blocks(text).Take(1).Select(block => block.Xml.Replace('\t', ' ')));

    private static DocBlock Plain(string text) => new(DocMarkdown.Escape(text), List: null);

    // "List all webhooks" is how documents word a summary; here it is a sentence.
    private static DocBlock Sentence(DocBlock block) =>
        block.List is null && char.IsLetterOrDigit(block.Xml[block.Xml.Length - 1]) ? block with { Xml = block.Xml + "." } : block;

    // A list of one item is a sentence with a sign before it.
    private static List<DocBlock> Unlisted(List<DocBlock> blocks) => blocks.Count == 1 ? [blocks[0] with { List = null }] : blocks;

    private static void WriteElement(SourceWriter writer, string element, List<DocBlock> blocks) => WriteElement(writer, element, element, blocks);

    private static void WriteElement(SourceWriter writer, string element, string opening, List<DocBlock> blocks)
    {
        blocks = Unlisted(blocks);
        if (blocks.Count == 1 && blocks[0].Xml.Length + opening.Length + element.Length < Width)
        {
            writer.Line($"/// <{opening}>{blocks[0].Xml.Replace('\t', ' ')}</{element}>");
            return;
        }

        writer.Line($"/// <{opening}>");
        string? list = null;
        foreach (var block in blocks)
        {
            if (block.List != list)
            {
                Close(writer, list);
                Open(writer, block.List);
                list = block.List;
            }

            var xml = blocks.Count == 1 ? block.Xml
                : block.List is null ? $"<para>{block.Xml}</para>"
                : $"<item><description>{block.Xml}</description></item>";
            foreach (var line in Wrap(xml))
            {
                writer.Line("/// " + line);
            }
        }

        Close(writer, list);
        writer.Line($"/// </{element}>");
    }

    private static void Open(SourceWriter writer, string? list)
    {
        if (list is not null)
        {
            writer.Line($"/// <list type=\"{list}\">");
        }
    }

    private static void Close(SourceWriter writer, string? list)
    {
        if (list is not null)
        {
            writer.Line("/// </list>");
        }
    }

    private static IEnumerable<string> Wrap(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('\t', ' ')))
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
