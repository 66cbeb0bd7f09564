using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ApiVideo.Package.Tests.Packages;

internal sealed class PackedAssembliesTests
{
    // Only its generation of schemas from .NET types uses this; PackedGeneratorTests shows that it is never loaded.
    private const string NeverLoaded = "NJsonSchema -> System.Text.Json 9.0.0.0";

    private readonly PackageFile _package = new(PackedPackages.GeneratorPackage);

    [Test]
    public void Every_reference_is_packed_or_at_hand_in_the_oldest_compiler_host()
    {
        var packed = Assemblies().ToDictionary(assembly => assembly.Name, assembly => assembly.Version, StringComparer.Ordinal);
        var missing = Assemblies()
            .SelectMany(assembly => assembly.References, (assembly, reference) => (From: assembly.Name, To: reference))
            .Where(link => !(packed.TryGetValue(link.To.Name, out var version) && version >= link.To.Version))
            .Where(link => !CompilerHost.Has(link.To.Name, link.To.Version))
            .Select(link => $"{link.From} -> {link.To.Name} {link.To.Version}");

        Assert.That(missing, Is.EqualTo(new[] { NeverLoaded }));
    }

    [Test]
    public void All_are_builds_for_netstandard() =>
        Assert.That(Assemblies().Select(assembly => assembly.References.Select(reference => reference.Name)), Is.All.Contains("netstandard"));

    private IEnumerable<PackedAssembly> Assemblies() =>
        _package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(file => Read(_package.Content(file)));

    private static PackedAssembly Read(byte[] content)
    {
        using var file = new PEReader(new MemoryStream(content));
        var reader = file.GetMetadataReader();
        var definition = reader.GetAssemblyDefinition();
        var references = reader.AssemblyReferences
            .Select(reader.GetAssemblyReference)
            .Select(reference => (reader.GetString(reference.Name), reference.Version));
        return new PackedAssembly(reader.GetString(definition.Name), definition.Version, [.. references]);
    }

    private sealed record PackedAssembly(string Name, Version Version, IReadOnlyList<(string Name, Version Version)> References);
}
