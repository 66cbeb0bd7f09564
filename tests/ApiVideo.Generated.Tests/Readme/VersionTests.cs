using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ApiVideo.Generated.Tests.Readme;

/// <summary>All places that name the version of the packages agree with the one that packs them.</summary>
internal sealed partial class VersionTests
{
    private static readonly string Version = XDocument.Parse(RepositoryFile.Read("Directory.Build.props")).Descendants("Version").Single().Value;

    private static readonly TestCaseData[] Readmes =
    [
        new("README.md"), new("generator/README.md"), new("src/ApiVideo.Generated/README.md"), new("src/ApiVideo.AspNetCore/README.md"),
        new("src/ApiVideo.Tool/README.md"), new("src/ApiVideo.Templates/README.md"),
    ];

    [TestCaseSource(nameof(Readmes))]
    public void A_readme_names_it(string path) =>
        Assert.That(PackageVersion().Matches(RepositoryFile.Read(path.Split('/'))).Select(match => match.Groups[1].Value), Is.All.EqualTo(Version));

    [Test]
    public void The_readme_of_the_generator_shows_how_to_reference_it() =>
        Assert.That(PackageVersion().Matches(RepositoryFile.Read("generator", "README.md")), Has.Count.EqualTo(1));

    [Test]
    public void Emitted_code_names_it() =>
        Assert.That(RepositoryFile.Read("generator", "Emission", "GeneratedCode.cs"), Does.Contain($"Version = \"{Version}\""));

    [Test]
    public void The_changelog_has_its_section() =>
        Assert.That(RepositoryFile.Read("CHANGELOG.md"), Does.Match($@"\n## \[{Regex.Escape(Version)}\] - \d{{4}}-\d\d-\d\d\n"));

    [GeneratedRegex("Include=\"ApiVideo\\.\\w+\" Version=\"([^\"]*)\"")]
    private static partial Regex PackageVersion();
}
