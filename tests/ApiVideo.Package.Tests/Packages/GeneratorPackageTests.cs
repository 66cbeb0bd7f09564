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
        "icon.png",
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
        Assert.That(_package.Value("description"), Does.Contain("OpenAPI"));
        Assert.That(_package.Value("tags"), Does.Contain("source-generator"));
    }
}
