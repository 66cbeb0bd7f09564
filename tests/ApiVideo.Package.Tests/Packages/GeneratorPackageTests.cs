namespace ApiVideo.Package.Tests.Packages;

internal sealed class GeneratorPackageTests
{
    private readonly PackageFile _package = new(PackedPackages.GeneratorPackage);

    [Test]
    public void It_holds_the_generator_with_its_parser_and_nothing_for_run_time() => Assert.That(_package.Files, Is.EqualTo(new[]
    {
        "LICENSE",
        "README.md",
        "THIRD-PARTY-NOTICES.txt",
        "analyzers/dotnet/cs/ApiVideo.Generator.dll",
        "analyzers/dotnet/cs/NJsonSchema.Annotations.dll",
        "analyzers/dotnet/cs/NJsonSchema.dll",
        "analyzers/dotnet/cs/NSwag.Core.dll",
        "analyzers/dotnet/cs/Namotion.Reflection.dll",
        "analyzers/dotnet/cs/Newtonsoft.Json.dll",
        "analyzers/dotnet/cs/YamlDotNet.dll",
        "build/ApiVideo.Generator.props",
        "build/ApiVideo.Generator.targets",
        "buildMultiTargeting/ApiVideo.Generator.targets",
    }));

    [Test]
    public void It_is_a_development_dependency_without_dependencies()
    {
        Assert.That(_package.Value("developmentDependency"), Is.EqualTo("true"));
        Assert.That(_package.Value("dependencies"), Is.Null);
    }

    [Test]
    public void It_says_what_it_is()
    {
        Assert.That(_package.Value("id"), Is.EqualTo("ApiVideo.Generator"));
        Assert.That(_package.Value("license"), Is.EqualTo("MIT"));
        Assert.That(_package.Value("readme"), Is.EqualTo("README.md"));
        Assert.That(_package.Value("description"), Does.Contain("OpenAPI"));
        Assert.That(_package.Value("tags"), Does.Contain("source-generator"));
    }

    [Test]
    public void Each_library_in_it_is_named_in_the_notices()
    {
        var notices = System.Text.Encoding.UTF8.GetString(_package.Content("THIRD-PARTY-NOTICES.txt"));
        var libraries = _package.Files
            .Where(file => file.EndsWith(".dll", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name != "ApiVideo.Generator");

        Assert.That(libraries, Is.All.Matches<string>(name => notices.Contains("\n" + name + " ", StringComparison.Ordinal)));
    }
}
