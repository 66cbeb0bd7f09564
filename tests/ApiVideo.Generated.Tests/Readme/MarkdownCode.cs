using System.Text.RegularExpressions;

namespace ApiVideo.Generated.Tests.Readme;

/// <summary>A block of C# in a Markdown text. A block with a word after the name of the language is for another document, and is left out.</summary>
/// <param name="Line">The line where its code starts, counted from 1.</param>
/// <param name="Code">The code.</param>
internal sealed partial record MarkdownCode(int Line, string Code)
{
    internal static IReadOnlyList<MarkdownCode> Find(string markdown)
    {
        var text = markdown.ReplaceLineEndings("\n");
        return
        [
            .. Block().Matches(text).Select(match => new MarkdownCode(
                text.AsSpan(0, match.Groups["code"].Index).Count('\n') + 1,
                match.Groups["code"].Value)),
        ];
    }

    [GeneratedRegex(
        """^[ ]*```(?:csharp|cs|c\#)[ ]*\n(?<code>[\s\S]*?)^[ ]*```[ ]*$""",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
