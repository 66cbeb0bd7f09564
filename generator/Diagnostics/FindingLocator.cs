using ApiVideo.Generator.Places;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Generator.Diagnostics;

/// <summary>Determines the lines of the findings of one file.</summary>
internal static class FindingLocator
{
    public static IEnumerable<SpecFinding> Locate(IEnumerable<PendingFinding> findings, SpecFile? file)
    {
        if (file is null)
        {
            return findings.Select(static finding => new SpecFinding(finding.Id, finding.Arguments, finding.Pointer?.File, default));
        }

        var all = findings.ToList();
        var text = SourceText.From(file.Text.Content);
        var places = SpecLocations.Find(
            file, all.Where(static finding => finding.Offset is null).Select(static finding => finding.Pointer!.Value), text);
        return all.Select(finding => new SpecFinding(
            finding.Id,
            finding.Arguments,
            file.Path,
            finding.Offset is { } offset ? SpecSpan.Of(text, offset, finding.Length) : places[finding.Pointer!.Value]));
    }
}
