using System.Text.RegularExpressions;

namespace ApiVideo.Tool.Tests.Docs;

/// <summary>A Markdown file of the repository, with its links and with the anchors that links can lead to.</summary>
internal sealed partial class MarkdownPage
{
    private const string OfThisRepository = "https://github.com/apivideo/ApiVideo.Generated/blob/main/";

    private readonly string _path;
    private readonly string _text;

    private MarkdownPage(string path)
    {
        _path = path;

        // What is code has neither links nor headings; the lines stay, so that a finding can name them.
        _text = Fence().Replace(File.ReadAllText(path).ReplaceLineEndings("\n"), code => new string('\n', code.Value.Count(c => c == '\n')));
        Anchors = [.. Headings().Concat(Identifier().Matches(_text).Select(match => match.Groups["id"].Value))];
    }

    public HashSet<string> Anchors { get; }

    /// <summary>Gets the Markdown files of the repository by their full paths, without those that builds and package managers have written.</summary>
    public static Dictionary<string, MarkdownPage> All() => Files(new DirectoryInfo(Repository.Root)).ToDictionary(path => path, path => new MarkdownPage(path), StringComparer.Ordinal);

    /// <summary>Gets the links that lead to no file of the repository, or to no heading of it.</summary>
    public IEnumerable<string> BrokenLinks(IReadOnlyDictionary<string, MarkdownPage> pages)
    {
        var text = InlineCode().Replace(_text, code => new string('_', code.Length));
        foreach (Match match in Link().Matches(text).Concat(Reference().Matches(text)))
        {
            var target = match.Groups["target"].Value;
            var isOfThisRepository = target.StartsWith(OfThisRepository, StringComparison.Ordinal);
            if (!isOfThisRepository && Absolute().IsMatch(target))
            {
                continue;
            }

            var parts = (isOfThisRepository ? target[OfThisRepository.Length..] : target).Split('#', 2);
            var file = parts[0].Length == 0 ? _path
                : Path.GetFullPath(Path.Combine(isOfThisRepository ? Repository.Root : Path.GetDirectoryName(_path)!, Uri.UnescapeDataString(parts[0])));
            var problem = !File.Exists(file) && !Directory.Exists(file) ? "no such file"
                : parts.Length > 1 && pages.TryGetValue(file, out var page) && !page.Anchors.Contains(Uri.UnescapeDataString(parts[1])) ? "no such heading"
                : null;
            if (problem is not null)
            {
                yield return $"{Path.GetRelativePath(Repository.Root, _path)}({text.AsSpan(0, match.Index).Count('\n') + 1}): {target} ({problem})";
            }
        }
    }

    private static IEnumerable<string> Files(DirectoryInfo folder) => folder.GetFiles("*.md").Select(file => file.FullName)
        .Concat(folder.GetDirectories()
            .Where(child => child.Name is not ("bin" or "obj" or "artifacts" or "node_modules" or "TestResults" or "BenchmarkDotNet.Artifacts") && !child.Name.StartsWith('.'))
            .SelectMany(Files))
        .Order(StringComparer.Ordinal);

    // GitHub's rule: lower case, without punctuation, with hyphens for spaces; headings that are equal are numbered.
    private IEnumerable<string> Headings()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match heading in Heading().Matches(_text))
        {
            var shown = Tag().Replace(LinkText().Replace(heading.Groups["title"].Value, "${text}"), "");
            var slug = Punctuation().Replace(shown.Trim().ToLowerInvariant(), "").Replace(' ', '-');
            var count = seen.GetValueOrDefault(slug);
            seen[slug] = count + 1;
            yield return count == 0 ? slug : $"{slug}-{count}";
        }
    }

    [GeneratedRegex(@"^(?<indent>[ ]*)(?<mark>`{3,}|~{3,}).*?^[ ]*\k<mark>[ ]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<marks>`+)(?!`)[^\n]*?(?<!`)\k<marks>(?!`)")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\(\s*<?(?<target>[^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+""[^""]*"")?\s*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^[ ]{0,3}\[[^\]\n]+\]:\s+(?<target>\S+)", RegexOptions.Multiline)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^#{1,6}[ ]+(?<title>.+?)[ ]*#*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"<a\s[^>]*?(?:id|name)=""(?<id>[^""]+)""")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"!?\[(?<text>[^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"</?[a-z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"^(?:[a-z][a-z0-9+.-]*:|//)", RegexOptions.IgnoreCase)]
    private static partial Regex Absolute();
}
