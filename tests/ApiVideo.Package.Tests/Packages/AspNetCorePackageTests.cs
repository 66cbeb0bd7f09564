namespace ApiVideo.Package.Tests.Packages;

internal sealed class AspNetCorePackageTests
{
    private readonly PackageFile _package = new(PackedPackages.AspNetCorePackage);

    [Test]
    public void It_holds_the_receiver_and_its_documentation_alone() => Assert.That(_package.Files, Is.EqualTo(new[]
    {
        "LICENSE",
        "README.md",
        "icon.png",
        "lib/net10.0/ApiVideo.AspNetCore.dll",
        "lib/net10.0/ApiVideo.AspNetCore.xml",
        "lib/net8.0/ApiVideo.AspNetCore.dll",
        "lib/net8.0/ApiVideo.AspNetCore.xml",
    }));

    [Test]
    public void Its_symbols_are_a_package_of_their_own() =>
        Assert.That(new PackageFile(PackedPackages.SymbolsOf("ApiVideo.AspNetCore")).Files, Is.EqualTo(new[]
        {
            "lib/net10.0/ApiVideo.AspNetCore.pdb",
            "lib/net8.0/ApiVideo.AspNetCore.pdb",
        }));

    [Test]
    public void It_depends_on_the_client_and_the_framework_alone()
    {
        var dependencies = _package.Metadata.Descendants().Where(element => element.Name.LocalName == "dependency");
        var frameworks = _package.Metadata.Descendants().Where(element => element.Name.LocalName == "frameworkReference");

        Assert.That(dependencies.Select(element => element.Attribute("id")?.Value).Distinct(), Is.EqualTo(new[] { "ApiVideo.Generated" }));
        Assert.That(frameworks.Select(element => element.Attribute("name")?.Value).Distinct(), Is.EqualTo(new[] { "Microsoft.AspNetCore.App" }));
    }
}
