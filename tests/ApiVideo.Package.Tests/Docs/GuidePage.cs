using System.Text.RegularExpressions;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Docs;

/// <summary>Reads the code of a page, and the lines that say which packages it needs.</summary>
internal static partial class GuidePage
{
    /// <summary>The pages whose code is compiled: the README, and the guide.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "README.md",
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs", "guide"), "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(name => "docs/guide/" + name),
    ];

    /// <summary>Finds the blocks that are only <c>csharp</c>; a word after it says that the code is of something else.</summary>
    public static IReadOnlyList<GuideBlock> Blocks(string page)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");
        var blocks = new List<GuideBlock>();
        GuideProject? project = null;
        string? document = null;
        foreach (Match match in PartPattern().Matches(text))
        {
            if (match.Groups["needs"] is { Success: true } needs)
            {
                project = ProjectOf(needs.Value, document);
            }
            else if (match.Groups["language"].Value == "yaml" && match.Groups["code"].Value.StartsWith("openapi:", StringComparison.Ordinal))
            {
                document = match.Groups["code"].Value;
            }
            else if (match.Groups["language"].Value == "csharp" && match.Groups["kind"].Value.Trim().Length == 0)
            {
                var line = text.AsSpan(0, match.Groups["code"].Index).Count('\n') + 1;
                blocks.Add(new(page, line, match.Groups["code"].Value, project ?? throw new InvalidOperationException($"{page}({line}): no line before says which packages the code needs.")));
            }
        }

        return blocks;
    }

    private static GuideProject ProjectOf(string needs, string? document)
    {
        var words = WordPattern().Matches(needs).Select(match => match.Groups["word"].Value).ToList();
        var packages = words.Where(word => !word.StartsWith("Microsoft.NET.Sdk", StringComparison.Ordinal) && !word.Contains('=', StringComparison.Ordinal) && word != "webhooks.yaml");
        var space = words.Find(word => word.StartsWith("Namespace=", StringComparison.Ordinal))?["Namespace=".Length..].Trim('"');
        var compiled = words.Contains("webhooks.yaml") ? File.ReadAllText(Repository.WebhooksSpec) : words.Contains("ApiVideo.Generator") ? document : null;
        return new(words.Contains("Microsoft.NET.Sdk.Web") ? "Microsoft.NET.Sdk.Web" : "Microsoft.NET.Sdk", string.Join(' ', packages), space, compiled);
    }

    [GeneratedRegex("""^(?:\*\*Packages:\*\*(?<needs>.*)|```(?<language>[a-z]+)(?<kind>[^\n]*)\n(?<code>[\s\S]*?)^```)$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PartPattern();

    [GeneratedRegex("`(?<word>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex WordPattern();
}
