using ApiVideo.Generator.Building;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Spec;

namespace ApiVideo.Tool.Documents;

/// <summary>Represents a document as a build sees it: the client, null where there is an error, and the findings.</summary>
internal sealed record CompiledDocument(SpecInput Input, BuiltClient? Client, IReadOnlyList<SpecFinding> Findings)
{
    public bool HasErrors => Findings.Any(finding => finding.IsError);

    /// <summary>Gets the text of a file of the document by its path; empty for any other.</summary>
    public string TextOf(string? path) => Input.Files.FirstOrDefault(file => file.Path == path)?.Text.Content ?? "";
}
