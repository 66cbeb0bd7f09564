using System.Text.RegularExpressions;

namespace ApiVideo.Tool.Tests;

/// <summary>Checks the pages of a reference.</summary>
internal static partial class ReferenceChecks
{
    /// <summary>Gets the links between pages that lead to no page, or to no heading.</summary>
    public static IEnumerable<string> BrokenLinks(string folder)
    {
        var pages = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories).ToDictionary(page => page, File.ReadAllText);
        foreach (var (page, text) in pages)
        {
            foreach (Match match in Link().Matches(Fence().Replace(text, "")))
            {
                var target = match.Groups["target"].Value.Split('#');
                var path = target[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target[0]));
                if (!pages.TryGetValue(path, out var linked))
                {
                    yield return $"{page}: {match.Value}";
                }
                else if (target.Length > 1 && !Heading().Matches(linked).Any(heading => Anchor(heading.Groups["title"].Value) == target[1]))
                {
                    yield return $"{page}: {match.Value} (no such heading)";
                }
            }
        }
    }

    // The rule of GitHub, for headings of letters and digits.
    private static string Anchor(string title) => NoWord().Replace(title.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    // Links of ours are relative; those within descriptions are the document's.
    [GeneratedRegex(@"\[[^\]\n]*\]\((?<target>(?:\.\./)?(?:models/)?[\w-]*(?:\.md)?(?:#[\w-]+)?)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"```.*?```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoWord();
}
