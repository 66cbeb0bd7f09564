using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Docs;

/// <summary>The code of the README and of the guide compiles without a warning in a project that has just the packages that the page names.</summary>
internal sealed partial class GuideTests
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "apivideo-guide-" + Guid.NewGuid().ToString("N")[..8]);

    private static readonly Lazy<Task<CommandResult>> Build = new(BuildAsync);

    [OneTimeTearDown]
    public void Clean()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    [TestCaseSource(typeof(GuidePage), nameof(GuidePage.Pages))]
    public async Task The_code_of_a_page_compiles(string page)
    {
        var result = await Build.Value;

        var messages = result.Lines.Where(line => line.Contains(page + "(", StringComparison.Ordinal)).Distinct().ToList();
        Assert.That(messages, Is.Empty);
    }

    [Test]
    public async Task No_project_of_the_guide_has_an_error_or_a_warning()
    {
        var result = await Build.Value;

        Assert.That(result.Lines.Where(line => MessagePattern().IsMatch(line)).Distinct(), Is.Empty);
        Assert.That(result.ExitCode, Is.Zero, result.Output);
        Assert.That(GuidePage.Pages.SelectMany(GuidePage.Blocks).Count(), Is.GreaterThan(30));
    }

    private static Task<CommandResult> BuildAsync()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{PackedPackages.Feed}" />
              </packageSources>
            </configuration>
            """);

        var projects = GuidePage.Pages.SelectMany(GuidePage.Blocks).GroupBy(block => block.Project).Select((group, i) => Write(group.Key, [.. group], i)).ToList();
        File.WriteAllText(Path.Combine(Folder, "All.slnx"), new XElement("Solution", projects.Select(path => new XElement("Project", new XAttribute("Path", path)))).ToString());
        return Command.DotnetAsync(Folder, "build", "All.slnx", "-clp:NoSummary");
    }

    private static string Write(GuideProject project, IReadOnlyList<GuideBlock> blocks, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Guide{number}");
        var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        var references = project.Packages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new XElement(
            "PackageReference",
            new XAttribute("Include", id),
            new XAttribute("Version", VersionOf(id)),
            id == "ApiVideo.Generator" ? new XAttribute("PrivateAssets", "all") : null));
        var items = references.Concat(project.Document is null ? [] : [new XElement("OpenApiSpec", new XAttribute("Include", "openapi.yaml"))]);
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), new XElement(
            "Project",
            new XAttribute("Sdk", project.Sdk),
            new XElement(
                "PropertyGroup",
                new XElement("OutputType", "Library"),
                new XElement("TargetFramework", "net10.0"),
                new XElement("RootNamespace", project.Namespace ?? "Shop"),
                new XElement("Nullable", "enable"),
                new XElement("ImplicitUsings", "enable"),
                new XElement("NuGetAudit", "false"),

                // A page shows what a call gives, and does not always use it.
                new XElement("NoWarn", "$(NoWarn);CS0219"),
                new XElement("TreatWarningsAsErrors", "true")),
            new XElement("ItemGroup", items)).ToString());
        if (project.Document is not null)
        {
            File.WriteAllText(Path.Combine(folder, "openapi.yaml"), project.Document);
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Block{i}.cs")), GuideSource.Of(blocks[i], blocks[i].Page, i));
        }

        return $"{name}/{name}.csproj";
    }

    /// <summary>Ours as they were packed; the others as this repository uses them.</summary>
    private static string VersionOf(string package) =>
        package.StartsWith("ApiVideo.", StringComparison.Ordinal)
            ? PackedPackages.Version
            : XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
                .SingleOrDefault(version => version.Attribute("Include")?.Value == package)?.Attribute("Version")?.Value
            ?? throw new InvalidOperationException($"The guide names the package {package}, which Directory.Packages.props has no version for.");

    [GeneratedRegex(@"\b(?:error|warning) [A-Z]+\d+:")]
    private static partial Regex MessagePattern();
}
