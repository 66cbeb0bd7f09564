using System.Text.RegularExpressions;

namespace ApiVideo.Generated.Tests.Readme;

/// <summary>A block of C# in a markdown text. One with a word behind the name of the language is for another document, and left out.</summary>
/// <param name="Line">Where its code starts, counted from 1.</param>
/// <param name="Setup">The statements of a comment <c>setup: …</c> right before it, which readers do not see; may be empty.</param>
/// <param name="Code">The code.</param>
internal sealed partial record MarkdownCode(int Line, string Setup, string Code)
{
    internal static IReadOnlyList<MarkdownCode> Find(string markdown)
    {
        var text = markdown.ReplaceLineEndings("\n");
        return
        [
            .. Block().Matches(text).Select(match => new MarkdownCode(
                text.AsSpan(0, match.Groups["code"].Index).Count('\n') + 1,
                match.Groups["setup"].Value.Trim(),
                match.Groups["code"].Value)),
        ];
    }

    [GeneratedRegex(
        """^(?:[ ]*<!--\s*setup:(?<setup>(?:(?!-->)[\s\S])*)-->\s*\n)?[ ]*```(?:csharp|cs|c\#)[ ]*\n(?<code>[\s\S]*?)^[ ]*```[ ]*$""",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
