using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ApiVideo.Generator;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Tool.Documents;

/// <summary>Runs the generator as the compiler does, on a project that has no code and references .NET alone.</summary>
internal static class EmittedFiles
{
    public static IReadOnlyList<(string Name, string Text)> Of(IReadOnlyList<SpecInput> inputs, IReadOnlyList<FileInfo> references)
    {
        var files = inputs.SelectMany(input => input.Files).DistinctBy(file => file.Path).ToList();
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        var driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()], files.Select(file => new FileText(file)).ToImmutableArray<AdditionalText>(), parse, new FileOptions(files));
        var run = driver.RunGenerators(Project(parse, references)).GetRunResult().Results.Single();
        return [.. run.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))];
    }

    private static CSharpCompilation Project(CSharpParseOptions parse, IReadOnlyList<FileInfo> references)
    {
        // The assemblies of the .NET that runs this program, without those of the program.
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var assemblies = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Concat(references.Select(reference => reference.FullName));
        return CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText("", parse)],
            assemblies.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private sealed class FileText(SpecFile file) : AdditionalText
    {
        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(file.Text.Content, Encoding.UTF8);
    }

    private sealed class FileOptions(IEnumerable<SpecFile> files) : AnalyzerConfigOptionsProvider
    {
        private readonly Dictionary<string, Options> _options = files.ToDictionary(file => file.Path, file => new Options(SpecMetadata.Of(file.Options)));

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(SpecMetadata.OfProject);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options[textFile.Path];
    }

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
