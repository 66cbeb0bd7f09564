using System.Xml.Linq;
using ApiVideo.Emulator;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Packages;

internal sealed class GeneratedPackageTests
{
    private readonly PackageFile _package = new(PackedPackages.GeneratedPackage);

    [Test]
    public void It_holds_the_client_and_its_documentation_alone() => Assert.That(_package.Files, Is.EqualTo(new[]
    {
        "LICENSE",
        "README.md",
        "icon.png",
        "lib/net10.0/ApiVideo.Generated.dll",
        "lib/net10.0/ApiVideo.Generated.xml",
        "lib/net8.0/ApiVideo.Generated.dll",
        "lib/net8.0/ApiVideo.Generated.xml",
    }));

    [Test]
    public void It_depends_on_the_packages_of_the_rate_limiter_and_the_factory_of_http_clients_alone()
    {
        var dependencies = _package.Metadata.Elements().Single(element => element.Name.LocalName == "dependencies");

        Assert.That(dependencies.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")?.Value).Distinct(), Is.EqualTo(new[] { "Microsoft.Extensions.Http", "System.Threading.RateLimiting" }));
        Assert.That(_package.Value("developmentDependency"), Is.Null);
    }

    [Test]
    public void Its_documentation_covers_what_was_emitted()
    {
        using var content = new MemoryStream(_package.Content("lib/net8.0/ApiVideo.Generated.xml"));
        var members = XDocument.Load(content).Descendants("member").Select(member => (string?)member.Attribute("name"));

        Assert.That(members, Has.Member("P:ApiVideo.ApiVideoClient.Webhooks").And.Member("P:ApiVideo.Webhook.SignatureSecret"));
    }

    [Test]
    public void Its_symbols_are_a_package_of_their_own() =>
        Assert.That(new PackageFile(PackedPackages.SymbolsOf("ApiVideo.Generated")).Files, Is.EqualTo(new[]
        {
            "lib/net10.0/ApiVideo.Generated.pdb",
            "lib/net8.0/ApiVideo.Generated.pdb",
        }));

    /// <summary>What the program prints.</summary>
    internal static IReadOnlyList<string> Lines { get; } =
        ["https://example.com/webhooks is one of 1", "Valid Mismatch", "video.source.recorded li1"];

    [Test]
    public async Task It_works_in_a_program()
    {
        using var consumer = new Consumer("ReadyMade");
        await using var emulator = await WebhooksEmulator.StartAsync();

        (await consumer.BuildAsync()).EnsureSuccess();
        var run = await consumer.RunAsync(emulator.BaseAddress.AbsoluteUri, EmulatorOptions.DefaultApiKey);

        Assert.That(run.EnsureSuccess().Lines, Is.EqualTo(Lines));
    }
}
