using System.Text.RegularExpressions;
using System.Xml.Linq;
using ApiVideo.Generator.Tests.Driver;
using ApiVideo.Generator.Tests.Stability;

namespace ApiVideo.Generator.Tests.Docs;

/// <summary>The page of a rule. Its example is made of files, each after a line with its name, and of the findings that a build prints for them.</summary>
internal sealed partial class DiagnosticPage
{
    private DiagnosticPage(string text)
    {
        Title = text[..text.IndexOf('\n', StringComparison.Ordinal)];
        var blocks = Block().Matches(Example().Match(text).Value);
        Findings = [.. blocks.Where(block => block.Groups["language"].Value == "text" && !block.Groups["name"].Success).SelectMany(block => Lines(block.Groups["text"].Value))];
        Files = blocks.Where(block => block.Groups["name"].Success).ToDictionary(block => block.Groups["name"].Value, block => block.Groups["text"].Value, StringComparer.Ordinal);
    }

    public static string Folder { get; } = Path.Combine(StabilityTests.Repository, "docs", "diagnostics");

    public string Title { get; }

    /// <summary>Gets the lines that a build prints.</summary>
    public IReadOnlyList<string> Findings { get; }

    public IReadOnlyDictionary<string, string> Files { get; }

    public static DiagnosticPage Of(string id) => new(File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n"));

    /// <summary>Gets the files as the project of the example hands them to the compiler; without a project it lists the documents only.</summary>
    public SpecSource[] Sources()
    {
        var items = Files.TryGetValue("Shop.csproj", out var project)
            ? XElement.Parse($"<Items>{project}</Items>").Elements("OpenApiSpec").ToDictionary(item => item.Attribute("Include")!.Value, StringComparer.Ordinal)
            : Files.Keys.ToDictionary(file => file, file => new XElement("OpenApiSpec"), StringComparer.Ordinal);
        var contracts = items.Values.Select(item => item.Attribute("Contract")?.Value).ToList();
        return
        [
            .. Files.Where(file => file.Key != "Shop.csproj").Select(file =>
                items.TryGetValue(file.Key, out var item) ? item.Attributes().Where(option => option.Name != "Include").Aggregate(
                    SpecSource.Marked(file.Value, file.Key), (source, option) => source.With(option.Name.LocalName, option.Value))
                : contracts.Contains(file.Key) ? SpecSource.Plain(file.Value, file.Key).With("OpenApiContract", "true")
                : SpecSource.Plain(file.Value, file.Key)),
        ];
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^## Example$.*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"(?:^`(?<name>[^`\n]+)`:\n\n)?^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
