using System.Text.RegularExpressions;
using ApiVideo.Emulator;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Docs;

/// <summary>The shell lines of the README and of the guide do in an empty folder what the pages say.</summary>
internal sealed partial class ShellTests
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "apivideo-shell-" + Guid.NewGuid().ToString("N")[..8]);

    /// <summary>The lines of the README that need the network, or are what runs these tests.</summary>
    private static readonly string[] RunElsewhere =
    [
        "git clone https://github.com/apivideo/ApiVideo.Generated && cd ApiVideo.Generated",
        "dotnet build ApiVideo.Generated.sln",
        "dotnet run --project src/ApiVideo.Quickstart",
        "dotnet test ApiVideo.Generated.sln",
        "dotnet pack ApiVideo.Generated.sln --output artifacts/packages",
        "cd ..",
    ];

    [SetUp]
    public void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("The shell lines are for sh; they were not run.");
        }

        Directory.CreateDirectory(_folder);
    }

    [TearDown]
    public void DeleteFolder()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Test]
    public async Task The_readme_leads_from_a_clone_to_an_answer()
    {
        await using var emulator = await WebhooksEmulator.StartAsync();
        var page = Read("README.md");
        var lines = Blocks(page, "sh").SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.That(lines.Take(RunElsewhere.Length), Is.EqualTo(RunElsewhere));

        // What the clone has after its packages were packed.
        var clone = Path.Combine(_folder, "ApiVideo.Generated");
        Directory.CreateDirectory(Path.Combine(clone, "spec"));
        File.Copy(Repository.WebhooksSpec, Path.Combine(clone, "spec", "webhooks.yaml"));
        Directory.CreateDirectory(Path.Combine(clone, "artifacts"));
        Directory.CreateSymbolicLink(Path.Combine(clone, "artifacts", "packages"), PackedPackages.Feed);

        (await RunAsync(lines.Skip(RunElsewhere.Length))).EnsureSuccess();
        var shop = Path.Combine(_folder, "Shop");
        var project = Path.Combine(shop, "Shop.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("</Project>", Blocks(page, "xml").Single() + "</Project>", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(shop, "Program.cs"), Blocks(page, "csharp").Single().Replace("http://127.0.0.1:5080", emulator.BaseAddress.AbsoluteUri, StringComparison.Ordinal));
        var run = (await Command.DotnetAsync(shop, "run")).EnsureSuccess();

        Assert.That(run.Lines, Has.Length.EqualTo(3), run.Output);
        Assert.That(run.Lines[0], Does.Contain("https://example.com/webhooks").And.Contain("***").And.Contain("[video.encoding.quality.completed]"));
        Assert.That(run.Lines[1], Is.EqualTo("1 webhooks; 98 of 100 calls left"));
        Assert.That(run.Lines[2], Does.StartWith("404: "));
    }

    [TestCase("docs/guide/getting-started.md", 2)]
    [TestCase("docs/guide/native-aot.md", 1)]
    public async Task The_lines_of_a_page_run(string page, int count)
    {
        var blocks = Blocks(Read(page), "sh");
        Assert.That(blocks, Has.Count.EqualTo(count));

        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{PackedPackages.Feed}" />
              </packageSources>
            </configuration>
            """);
        foreach (var block in blocks)
        {
            (await RunAsync([.. block.Split('\n', StringSplitOptions.RemoveEmptyEntries), "dotnet build"])).EnsureSuccess();
        }
    }

    private Task<CommandResult> RunAsync(IEnumerable<string> lines) =>
        Command.RunAsync(_folder, "sh", "-ec", string.Join('\n', lines).Replace("--version 1.0.0", "--version " + PackedPackages.Version, StringComparison.Ordinal));

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");

    /// <summary>The blocks of a language that have no word after it.</summary>
    private static List<string> Blocks(string page, string language) =>
        [.. BlockPattern().Matches(page).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex("""^```(?<language>[a-z]+[^\n]*)\n(?<code>[\s\S]*?)^```$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockPattern();
}
