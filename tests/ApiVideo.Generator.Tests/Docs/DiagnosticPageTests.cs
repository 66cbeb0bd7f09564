using System.Text;
using System.Text.RegularExpressions;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Tests.Driver;
using ApiVideo.Generator.Tests.Stability;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Docs;

/// <summary>Each rule has a page, and what the pages say is what the generator does.</summary>
[Parallelizable(ParallelScope.All)]
public sealed partial class DiagnosticPageTests
{
    private const string HelpPages = "https://github.com/apivideo/ApiVideo.Generated/blob/main/";

    // Rules whose example is more, or less, than files of a project.
    private static readonly Dictionary<string, string> WithoutFiles = new(StringComparer.Ordinal)
    {
        ["AVG0001"] = "is a matter of the project; it has its own test below",
        ["AVG0015"] = "is a defect of the generator, and no document is known that shows one",
        ["AVG0018"] = "needs more findings than a page can show; it has its own test below",
        ["AVG0024"] = "needs an assembly that is referenced; it has its own test below",
    };

    [TestCaseSource(nameof(Ids))]
    public void A_page_has_the_title_of_its_rule(string id) =>
        Assert.That(DiagnosticPage.Of(id).Title, Is.EqualTo($"# {id}: {Descriptors.Get(id).Title}"));

    [TestCaseSource(nameof(Ids))]
    public void The_help_link_of_a_rule_leads_to_its_page(string id)
    {
        var link = Descriptors.Get(id).HelpLinkUri;

        Assert.That(link, Does.StartWith(HelpPages));
        var path = Path.GetFullPath(Path.Combine(StabilityTests.Repository, link[HelpPages.Length..]));
        Assert.That(path, Is.EqualTo(Path.GetFullPath(Path.Combine(DiagnosticPage.Folder, id + ".md"))).And.Exist);
    }

    [Test]
    public void The_table_has_each_rule_with_its_severity_and_its_page()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(DiagnosticPage.Folder, "README.md")))
            .Select(row => (row.Groups["id"].Value, row.Groups["page"].Value, row.Groups["severity"].Value));

        Assert.That(rows, Is.EqualTo(Descriptors.All.Select(rule => (rule.Id, rule.Id + ".md", rule.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning"))));
    }

    [Test]
    public void Each_page_belongs_to_a_rule() =>
        Assert.That(
            Directory.GetFiles(DiagnosticPage.Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README"),
            Is.EquivalentTo(Descriptors.All.Select(rule => rule.Id)));

    [TestCaseSource(nameof(Examples))]
    public void The_example_of_a_page_has_the_finding_that_the_page_prints(string id)
    {
        var page = DiagnosticPage.Of(id);

        var run = GeneratorRun.Of(new ConsumerProject { RootNamespace = "Shop" }, page.Sources());

        Assert.That(run.Findings.Select(finding => finding.ToString()), Is.EqualTo(page.Findings));
        Assert.That(run.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { id }));
    }

    [Test]
    public void A_project_that_is_too_old_has_the_finding_that_the_page_prints()
    {
        var page = DiagnosticPage.Of("AVG0001");
        Assert.That(page.Files["Shop.csproj"], Does.Contain("<LangVersion>11</LangVersion>"));

        var run = GeneratorRun.Of(new ConsumerProject(LanguageVersion.CSharp11), SpecSource.Marked("openapi: 3.1.0\n", "openapi.yaml"));

        Assert.That(run.Findings.Select(finding => finding.ToString()), Is.EqualTo(page.Findings));
    }

    [Test]
    public void A_document_with_too_many_findings_has_the_finding_that_the_page_prints()
    {
        var document = new StringBuilder("openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n  /orders:\n    get:\n      responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }\ncomponents:\n  schemas:\n    Order:\n      type: object\n      properties:\n");
        for (var i = 0; i < 700; i++)
        {
            document.Append("        m").Append(i).Append(": { $ref: '#/components/schemas/Missing").Append(i).Append("' }\n");
        }

        var run = GeneratorRun.Of(SpecSource.Marked(document.ToString(), "openapi.yaml"));

        Assert.That(run.Findings.Count(finding => finding.Id == "AVG0005"), Is.EqualTo(500));
        Assert.That(run.Findings.Where(finding => finding.Id != "AVG0005").Select(finding => finding.ToString()), Is.EqualTo(DiagnosticPage.Of("AVG0018").Findings));
    }

    [Test]
    public void A_client_that_a_reference_has_already_has_the_finding_that_the_page_prints()
    {
        var page = DiagnosticPage.Of("AVG0024");
        var reference = new ConsumerProject().Compile("namespace Shop { public sealed class ShopClient { } }").WithAssemblyName("Shop.Clients").ToMetadataReference();

        var run = GeneratorRun.Of(new ConsumerProject { RootNamespace = "Shop", References = [reference] }, page.Sources());

        Assert.That(run.Findings.Select(finding => finding.ToString()), Is.EqualTo(page.Findings));
    }

    private static IEnumerable<string> Ids() => Descriptors.All.Select(rule => rule.Id);

    private static IEnumerable<string> Examples() => Ids().Where(id => !WithoutFiles.ContainsKey(id));

    [GeneratedRegex(@"^\| \[(?<id>AVG\d{4})\]\((?<page>[^)]+)\) \| (?<severity>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
