using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiVideo.Spector.Tests.Clients;

/// <summary>The options that every document is compiled with: one name for all clients, so that calls share what is around them.</summary>
internal sealed class DocumentOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options Marked = new(new Dictionary<string, string>
    {
        ["build_metadata.AdditionalFiles.OpenApiSpec"] = "true",
        ["build_metadata.AdditionalFiles.Namespace"] = "Scenarios",
        ["build_metadata.AdditionalFiles.ClientName"] = "ScenarioClient",
    });

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Marked;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
