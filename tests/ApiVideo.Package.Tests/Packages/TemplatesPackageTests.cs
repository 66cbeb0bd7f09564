using System.Text.Json;

namespace ApiVideo.Package.Tests.Packages;

internal sealed class TemplatesPackageTests
{
    private static readonly string[] Templates = ["apivideo-client", "apivideo-webhook-receiver"];

    private readonly PackageFile _package = new(PackedPackages.PackageOf("ApiVideo.Templates"));

    [Test]
    public void It_is_a_package_of_templates_alone()
    {
        Assert.That(_package.Metadata.Descendants().Single(element => element.Name.LocalName == "packageType").Attribute("name")?.Value, Is.EqualTo("Template"));
        Assert.That(_package.Files.Where(file => !file.StartsWith("content/", StringComparison.Ordinal)), Is.EqualTo(new[] { "LICENSE", "README.md", "icon.png" }));
        Assert.That(_package.Value("dependencies"), Is.Null);
    }

    [Test]
    public void It_holds_the_files_of_the_templates_alone()
    {
        var files = Templates.SelectMany(template => _package.Files.Where(file => file.StartsWith($"content/{template}/", StringComparison.Ordinal))).ToList();

        Assert.That(files, Has.Count.EqualTo(_package.Files.Count - 3));
        Assert.That(files.Select(Path.GetExtension).Distinct().Order(StringComparer.Ordinal), Is.EqualTo(new[] { ".cs", ".csproj", ".json", ".sln", ".yaml" }));
        Assert.That(files, Has.None.Contain("/bin/").And.None.Contain("/obj/"));
    }

    [TestCaseSource(nameof(Templates))]
    public void A_template_says_what_it_is(string name)
    {
        using var template = JsonDocument.Parse(_package.Content($"content/{name}/.template.config/template.json"));
        var root = template.RootElement;

        Assert.That(root.GetProperty("shortName").GetString(), Is.EqualTo(name));
        Assert.That(root.GetProperty("author").GetString(), Is.EqualTo(_package.Value("authors")));
        Assert.That(root.GetProperty("description").GetString(), Is.Not.Empty);
        var parameters = root.GetProperty("symbols").EnumerateObject().Where(symbol => symbol.Value.GetProperty("type").GetString() == "parameter").ToList();
        Assert.That(parameters.Select(symbol => symbol.Name), Has.Member("framework"));
        Assert.That(parameters.Select(symbol => symbol.Value.GetProperty("description").GetString()), Is.All.Not.Empty);
    }
}
