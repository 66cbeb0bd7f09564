using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>The project that a generator runs in: every warning on, documentation read.</summary>
internal sealed record ConsumerProject(LanguageVersion Language = LanguageVersion.CSharp12, bool IsNet8 = true)
{
    private static readonly IReadOnlyList<MetadataReference> Net8 = ReadNet8();
    private static readonly IReadOnlyList<MetadataReference> Hosting =
        [.. Directory.GetFiles(AppContext.BaseDirectory, "Microsoft.Extensions.*.dll").Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file))];


    // The package needs the .NET that the tests run on.
    private static readonly IReadOnlyList<MetadataReference> Net10 =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Order(StringComparer.Ordinal)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private static readonly MetadataReference Describing = DescribingPackage.Reference(Net10);

    public string RootNamespace { get; init; } = "Acme";

    /// <summary>Gets the folder of the project, if MSBuild says which it is.</summary>
    public string? Folder { get; init; }

    /// <summary>Gets a value indicating whether the project references Microsoft.Extensions.Http, version 8.</summary>
    public bool HasHosting { get; init; }

    /// <summary>Gets a value indicating whether the project references Microsoft.AspNetCore.OpenApi, version 10.</summary>
    public bool HasOpenApi { get; init; }

    /// <summary>Gets the projects that this one references.</summary>
    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public CSharpCompilation Compile(string source = "") => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(source, ParseOptions, "Consumer.cs")],
        !IsNet8 ? [OldCoreLibrary()] : HasOpenApi ? [.. Net10, Describing, .. References] : HasHosting ? [.. Net8, .. Hosting, .. References] : [.. Net8, .. References],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    // The DLL's own types are compiled against a Roslyn newer than the oldest that tests run on, so it is only read.
    private static List<MetadataReference> ReadNet8()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Basic.Reference.Assemblies.Net80.dll"));
        return [.. assembly.GetManifestResourceNames().Select(name => (MetadataReference)MetadataReference.CreateFromStream(assembly.GetManifestResourceStream(name)!))];
    }

    // A core library as those before .NET 8: it has no InlineArrayAttribute.
    private static CompilationReference OldCoreLibrary() => CSharpCompilation.Create(
        "OldCore",
        [CSharpSyntaxTree.ParseText("namespace System { public class Object { } public abstract class ValueType { } public struct Void { } public sealed class String { } public struct Boolean { } public struct Int32 { } public class Attribute { } public class Exception { } }")],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
}
