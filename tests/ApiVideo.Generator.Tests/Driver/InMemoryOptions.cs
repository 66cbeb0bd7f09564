using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>What MSBuild would tell the compiler: the project's properties, and each file's item metadata.</summary>
internal sealed class InMemoryOptions(IEnumerable<SpecSource> files, ConsumerProject project) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Options> _byPath = files.ToDictionary(
        file => file.Path,
        file => new Options(file.Metadata.ToDictionary(item => "build_metadata.AdditionalFiles." + item.Key, item => item.Value)));

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(new Dictionary<string, string> { ["build_property.RootNamespace"] = project.RootNamespace, ["build_property.OpenApiProjectFolder"] = project.Folder ?? "" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _byPath[textFile.Path];

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
