using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver.Places;

/// <summary>Where in the document each finding about a construct stands: the documents have a mark at the place.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class PlacedFindingTests
{
    [TestCaseSource(typeof(SchemaFindings), nameof(SchemaFindings.Cases))]
    [TestCaseSource(typeof(SecurityFindings), nameof(SecurityFindings.Cases))]
    [TestCaseSource(typeof(ParameterFindings), nameof(ParameterFindings.Cases))]
    [TestCaseSource(typeof(RequestBodyFindings), nameof(RequestBodyFindings.Cases))]
    [TestCaseSource(typeof(ResponseFindings), nameof(ResponseFindings.Cases))]
    [TestCaseSource(typeof(WebhookFindings), nameof(WebhookFindings.Cases))]
    public void A_finding_stands_where_its_cause_is(string id, string says, string document)
    {
        var lines = document.Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains(MarkedDocument.Mark, StringComparison.Ordinal));
        var column = lines[line].IndexOf(MarkedDocument.Mark, StringComparison.Ordinal);

        var run = GeneratorRun.Of(document.Replace(MarkedDocument.Mark.ToString(), "", StringComparison.Ordinal));

        var finding = run.Findings.Where(finding => finding.ToString().Contains(says, StringComparison.Ordinal)).ToList();
        Assert.That(finding, Has.Count.EqualTo(1), string.Join('\n', run.Findings));
        var start = finding[0].Location.GetLineSpan().StartLinePosition;
        Assert.That((finding[0].Id, start.Line + 1, start.Character + 1), Is.EqualTo((id, line + 1, column + 1)), finding[0].ToString());
    }
}
