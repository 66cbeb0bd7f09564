using System.Text.Json;
using System.Text.Json.Nodes;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Tool.Documents;

namespace ApiVideo.Tool.Findings;

/// <summary>Writes findings for programs: as an array of objects, or as a log of SARIF 2.1.0.</summary>
internal static class FindingJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void Write(IEnumerable<CompiledDocument> documents, TextWriter output) =>
        Write(new JsonArray([.. documents.SelectMany(document => document.Findings).Select(finding => new JsonObject
        {
            ["id"] = finding.Id,
            ["severity"] = FindingText.SeverityOf(finding),
            ["message"] = FindingText.MessageOf(finding),
            ["file"] = finding.Path,
            ["line"] = finding.Span.StartLine + 1,
            ["column"] = finding.Span.StartColumn + 1,
            ["endLine"] = finding.Span.EndLine + 1,
            ["endColumn"] = finding.Span.EndColumn + 1,
        })]), output);

    public static void WriteSarif(IEnumerable<CompiledDocument> documents, TextWriter output)
    {
        var findings = documents.SelectMany(document => document.Findings).ToList();
        var rules = findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Descriptors.Get);
        Write(
            new JsonObject
            {
                ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
                ["version"] = "2.1.0",
                ["runs"] = new JsonArray(new JsonObject
                {
                    ["tool"] = new JsonObject
                    {
                        ["driver"] = new JsonObject
                        {
                            ["name"] = "ApiVideo.Generator",
                            ["version"] = typeof(FindingJson).Assembly.GetName().Version!.ToString(3),
                            ["informationUri"] = "https://github.com/apivideo/ApiVideo.Generated",
                            ["rules"] = new JsonArray([.. rules.Select(rule => new JsonObject
                            {
                                ["id"] = rule.Id,
                                ["shortDescription"] = new JsonObject { ["text"] = rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture) },
                                ["helpUri"] = rule.HelpLinkUri,
                            })]),
                        },
                    },
                    ["results"] = new JsonArray([.. findings.Select(ResultOf)]),
                }),
            },
            output);
    }

    private static JsonObject ResultOf(SpecFinding finding) => new()
    {
        ["ruleId"] = finding.Id,
        ["level"] = FindingText.SeverityOf(finding),
        ["message"] = new JsonObject { ["text"] = FindingText.MessageOf(finding) },
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = Uri.EscapeDataString((finding.Path ?? "").Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal) },
                ["region"] = new JsonObject
                {
                    ["startLine"] = finding.Span.StartLine + 1,
                    ["startColumn"] = finding.Span.StartColumn + 1,
                    ["endLine"] = finding.Span.EndLine + 1,
                    ["endColumn"] = finding.Span.EndColumn + 1,
                },
            },
        }),
    };

    public static void Write(JsonNode node, TextWriter output) => output.WriteLine(node.ToJsonString(Indented));
}
