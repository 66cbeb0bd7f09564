using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>Two specs in one project: one in the project's folder, the other one linked from elsewhere and internal.</summary>
internal sealed class TwoSpecsTests
{
    // What a file system with short paths leaves for the part below the project's folder.
    private const int MaxPathLength = 200;

    private readonly Consumer _consumer = new Consumer("TwoSpecs", "specs of [others]").WithWebhooksSpec();
    private CommandResult _build = null!;

    [OneTimeSetUp]
    public async Task Build() => _build = (await _consumer.BuildAsync()).EnsureSuccess();

    [OneTimeTearDown]
    public void Clean() => _consumer.Dispose();

    [Test]
    public void Nothing_is_found_wrong() => Assert.That(Finding.In(_build), Is.Empty);

    [Test]
    public async Task Types_of_one_name_do_not_collide()
    {
        var run = await _consumer.RunAsync();

        Assert.That(run.EnsureSuccess().Lines, Is.EqualTo(new[]
        {
            "ApiVideo.WebhooksApi https://example.com/videos",
            "Acme.Store.WebhooksApi 7 order.paid",
        }));
    }

    [Test]
    public void Accessibility_internal_leaves_no_public_type()
    {
        using var file = new PEReader(File.OpenRead(_consumer.OutputOf("TwoSpecs.dll")));
        var reader = file.GetMetadataReader();
        var types = reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .ToLookup(type => reader.GetString(type.Namespace), type => (type.Attributes & System.Reflection.TypeAttributes.Public) != 0);

        Assert.That(types["Acme.Store"], Is.Not.Empty.And.None.True);
        Assert.That(types["ApiVideo"], Has.Some.True);
    }

    [Test]
    public void Emitted_files_have_short_paths()
    {
        var files = Directory.GetFiles(_consumer.PathOf("obj"), "*.g.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_consumer.Folder, file))
            .Where(file => file.Contains("ClientGenerator", StringComparison.Ordinal))
            .ToList();

        Assert.That(files, Has.Count.GreaterThan(20));
        Assert.That(files.Max(file => file.Length), Is.LessThan(MaxPathLength));
    }
}
