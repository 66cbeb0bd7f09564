using ApiVideo.Package.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiVideo.Package.Tests.Packages;

/// <summary>Runs the packed generator on the oldest supported compiler, with no assembly that its hosts may lack.</summary>
internal sealed class PackedGeneratorTests
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "apivideo-unpacked-" + Guid.NewGuid().ToString("N"));
    private PackedAssemblyContext _context = null!;

    [OneTimeSetUp]
    public void Unpack()
    {
        Directory.CreateDirectory(_folder);
        var package = new PackageFile(PackedPackages.GeneratorPackage);
        foreach (var file in package.Files.Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            File.WriteAllBytes(Path.Combine(_folder, Path.GetFileName(file)), package.Content(file));
        }

        _context = new PackedAssemblyContext(_folder);
    }

    [OneTimeTearDown]
    public void Clean()
    {
        _context.Unload();
        Directory.Delete(_folder, recursive: true);
    }

    private static IEnumerable<TestCaseData> Specs()
    {
        yield return new TestCaseData("webhooks.yaml", File.ReadAllText(Repository.WebhooksSpec)).SetArgDisplayNames("webhooks.yaml");
        foreach (var (path, text) in SpecSamples.All)
        {
            yield return new TestCaseData(path, text).SetArgDisplayNames(path);
        }

        foreach (var name in SpecSamples.Published.Where(name => Repository.PublishedSpecs is not null))
        {
            var path = Path.Combine(Repository.PublishedSpecs!, name);
            if (File.Exists(path))
            {
                yield return new TestCaseData(name, File.ReadAllText(path)).SetArgDisplayNames(name);
            }
        }
    }

    [TestCaseSource(nameof(Specs))]
    public void It_asks_for_no_assembly_that_a_host_may_lack(string path, string text)
    {
        var result = Run(new SpecText(path, text));

        Assert.That(_context.Refused, Is.Empty);
        Assert.That(result.Exception?.ToString(), Is.Null);
        Assert.That(result.Diagnostics.Select(finding => finding.ToString()), Has.None.Contain("AVG0015"));
        Assert.That(result.GeneratedSources.Length > 0 || result.Diagnostics.Length > 0, Is.True, "It neither emitted nor found anything.");
    }

    private GeneratorRunResult Run(SpecText spec)
    {
        var type = _context.LoadGenerator().GetType("ApiVideo.Generator.ClientGenerator", throwOnError: true)!;
        var generator = ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
        var compilation = CSharpCompilation.Create("Consumer", references: [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var driver = CSharpGeneratorDriver.Create([generator], [spec], new CSharpParseOptions(LanguageVersion.CSharp12));
        return driver.RunGenerators(compilation).GetRunResult().Results.Single();
    }
}
