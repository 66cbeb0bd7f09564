using System.Globalization;
using ApiVideo.Generator.Contracts;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using ApiVideo.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Contracts;

/// <summary>A contract is compared at each build: what breaks has a warning where it stands, and all else is quiet.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ContractTests
{
    private const string Path = "shop.yaml";
    private const string ContractPath = "shop.contract.txt";

    private static readonly Lazy<string> Accepted = new(() => ContractOf(ContractCases.Document));

    [TestCaseSource(nameof(Cases))]
    public void An_edit_is_judged_by_what_it_does_to_callers(object edit)
    {
        var @case = (ContractCase)edit;
        Assert.That(ContractCases.Document.Split(@case.Old), Has.Length.EqualTo(2), "The edited text has to stand once.");

        var run = Run(ContractCases.Document.Replace(@case.Old, @case.New, StringComparison.Ordinal), Accepted.Value);

        var broken = run.Findings.Where(finding => finding.Id is ContractCase.Source or ContractCase.RunTime or "AVG0021").ToList();
        if (@case.Effect is null)
        {
            Assert.That(broken, Is.Empty);
            return;
        }

        var told = broken.Where(finding => finding.GetMessage(CultureInfo.InvariantCulture).Contains(@case.Says, StringComparison.Ordinal)).ToList();
        Assert.That(told, Has.Count.GreaterThanOrEqualTo(1), string.Join('\n', broken));
        Assert.That(told[0].Id, Is.EqualTo(@case.Effect));
        Assert.That(told[0].GetMessage(CultureInfo.InvariantCulture), Does.Contain(@case.Audience));
    }

    [Test]
    public void Nothing_is_told_of_a_document_that_has_not_changed() =>
        Assert.That(Run(ContractCases.Document, Accepted.Value).Findings, Is.Empty);

    [Test]
    public void A_contract_is_read_with_the_line_ends_of_any_system() =>
        Assert.That(Run(ContractCases.Document, Accepted.Value.Replace("\n", "\r\n", StringComparison.Ordinal)).Findings, Is.Empty);

    [Test]
    public void What_is_gone_is_told_at_its_line_of_the_contract()
    {
        var run = Run(ContractCases.Document.Replace("        note: { type: string }\n", "", StringComparison.Ordinal), Accepted.Value);

        var finding = run.Findings.Single();
        var span = finding.Location.GetLineSpan();
        Assert.That(span.Path, Is.EqualTo(ContractPath));
        Assert.That(Accepted.Value.Split('\n')[span.StartLinePosition.Line], Does.StartWith("type Order member Note: "));
        Assert.That(finding.Severity, Is.EqualTo(DiagnosticSeverity.Warning));
    }

    [TestCase("total: { type: integer, format: int32 }", "total: { type: integer, format: int64 }", "        total: {")]
    [TestCase("{ name: limit, in: query,", "{ name: limit, in: query, required: true,", "        - { name: limit")]
    [TestCase("  /payments:\n    post:", "  /payments:\n    put:", "    put:")]
    [TestCase("'404': { description: None, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }", "'404': { description: None, content: { application/json: { schema: { $ref: '#/components/schemas/OtherProblem' } } } }", "        '404': {")]
    [TestCase("X-Total: { schema: { type: integer, format: int32 } }", "X-Total: { schema: { type: string } }", "            X-Total: {")]
    public void What_has_changed_is_told_where_the_document_says_it(string old, string now, string line)
    {
        var document = ContractCases.Document.Replace(old, now, StringComparison.Ordinal);

        var finding = Run(document, Accepted.Value).Findings[0];

        var span = finding.Location.GetLineSpan();
        Assert.That(span.Path, Is.EqualTo(Path));
        Assert.That(document.Split('\n')[span.StartLinePosition.Line], Does.StartWith(line));
    }

    [Test]
    public void A_contract_that_is_missing_or_something_else_is_told()
    {
        var document = SpecSource.Marked(ContractCases.Document, Path).With("Contract", ContractPath);

        Assert.That(GeneratorRun.Of(document).Findings.Single().ToString(), Does.Contain("AVG0021").And.Contain(ContractPath).And.Contain("AcceptApiContract"));
        Assert.That(Run(ContractCases.Document, "some text").Findings.Single().ToString(), Does.Contain("AVG0021").And.Contain("does not begin with"));
        Assert.That(Run(ContractCases.Document, "").Findings.Single().Id, Is.EqualTo("AVG0021"));
    }

    [Test]
    public void A_contract_changes_nothing_that_is_emitted()
    {
        var with = Run(ContractCases.Document, Accepted.Value).Files;
        var without = GeneratorRun.Of(SpecSource.Marked(ContractCases.Document, Path)).Files;

        Assert.That(with, Is.EquivalentTo(without));
    }

    [Test]
    public void The_order_of_a_document_does_not_count()
    {
        var lines = ContractCases.Document.Split('\n').ToList();
        var problem = lines.FindIndex(line => line == "    Problem:");
        var moved = lines.Take(problem).Concat(lines.Skip(problem + 3)).Concat(lines.Skip(problem).Take(3));

        Assert.That(ContractOf(string.Join('\n', moved)), Is.EqualTo(Accepted.Value));
    }

    [Test]
    public void A_contract_is_text_with_sorted_lines_and_nothing_hidden()
    {
        var rows = Accepted.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(row => row[0] != '#').ToList();
        var parsed = ContractText.Parse(Accepted.Value)!;

        Assert.That(rows, Has.Count.GreaterThan(50));
        Assert.That(parsed.Select(line => line.Line.ToString()), Is.EqualTo(rows), "What is written is what is read.");
        Assert.That(parsed.Select(line => line.Line.Subject), Is.Ordered.Using<string>(StringComparer.Ordinal));
        Assert.That(parsed.Select(line => line.Line.Subject), Is.Unique);
    }

    [Test]
    public void Names_of_the_document_stay_on_their_line()
    {
        const string Awkward = """
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              '/a"; b: {c}':
                get:
                  operationId: a
                  parameters: [ { name: c, in: path, required: true, schema: { type: string } }, { name: "x: \"; y\\\u2028\n", in: query, schema: { type: string } } ]
                  responses: { '204': { description: ok } }
            """;
        var contract = ContractOf(Awkward);

        Assert.That(ContractText.Parse(contract)!.Select(line => line.Line.ToString()), Is.EqualTo(contract.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)));
        Assert.That(Run(Awkward, contract).Findings.Where(finding => finding.Id is ContractCase.Source or ContractCase.RunTime), Is.Empty);
    }

    [Test]
    public void An_edit_of_the_contract_compiles_no_document_of_another()
    {
        var other = SpecSource.Marked(ContractCases.Document.Replace("title: Shop", "title: Other", StringComparison.Ordinal), "other.yaml").With("Namespace", "Other");
        var run = GeneratorRun.Of(Document(ContractCases.Document), Contract(Accepted.Value), other);

        var again = run.AfterEdit(ContractPath, text => text.Replace("type Order member Note:", "type Order member Notes:", StringComparison.Ordinal));

        Assert.That(again.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { ContractCase.Source }));
        Assert.That(again.Reasons(TrackingNames.Results).Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged), Is.EqualTo(1));
        Assert.That(again.Reemitted, Is.Empty);
    }

    [Test]
    public void What_an_overlay_has_written_anew_is_told_in_the_overlay()
    {
        const string Overlay = "overlay: 1.1.0\nactions:\n  - { target: $.components.schemas.Order.properties.note, remove: true }\n  - target: $.components.schemas.Order.properties\n    update:\n      note: { type: integer }\n";

        var run = GeneratorRun.Of(Document(ContractCases.Document).With("Overlay", "fixes.yaml"), Contract(Accepted.Value), SpecSource.Plain(Overlay, "fixes.yaml"));

        Assert.That(run.Findings.Select(finding => finding.Id), Is.All.EqualTo(ContractCase.Source).And.Not.Empty);
        var span = run.Findings[0].Location.GetLineSpan();
        Assert.That((span.Path, span.StartLinePosition.Line + 1), Is.EqualTo(("fixes.yaml", 6)));
    }

    private static IEnumerable<TestCaseData> Cases() => ContractCases.All.Select(@case => new TestCaseData(@case).SetArgDisplayNames(@case.Name));

    private static GeneratorRun Run(string document, string contract) => GeneratorRun.Of(Document(document), Contract(contract));

    private static SpecSource Document(string text) => SpecSource.Marked(text, Path).With("Contract", ContractPath);

    private static SpecSource Contract(string text) => SpecSource.Plain(text, ContractPath).With("OpenApiContract", "true");

    /// <summary>Gets the contract as a build that accepts it hands it over.</summary>
    private static string ContractOf(string document)
    {
        var options = new SpecOptions { IsMarked = true, RootNamespace = "Acme", Contract = ContractPath, IsAcceptingContracts = true };
        var result = SpecCompiler.Compile(new SpecInput(new SpecFile(Path, new SpecText(document), options), default, NamespaceTakenBy: null), CancellationToken.None);

        Assert.That(result.Client, Is.Null, "Where contracts are written, nothing else is.");
        Assert.That(result.Contract!.Path, Is.EqualTo(ContractPath));
        Assert.That(result.Contract.ToSourceText().ToString(), Does.StartWith("//" + ContractPath + "\n//" + ContractText.Header + "\n"));
        return result.Contract.Text;
    }
}
