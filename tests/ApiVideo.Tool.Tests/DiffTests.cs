using System.Text.Json;
using ApiVideo.Generator.Tests.Contracts;

namespace ApiVideo.Tool.Tests;

/// <summary><c>apivideo diff</c> judges edits as builds with a contract do.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class DiffTests
{
    [TestCaseSource(nameof(Cases))]
    public void An_edit_is_judged_as_in_a_build(ContractCase @case)
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("old.yaml", ContractCases.Document);
        var now = folder.Write("new.yaml", ContractCases.Document.Replace(@case.Old, @case.New, StringComparison.Ordinal));

        var run = Invocation.Of("diff", old, now, "--format", "json", "--fail-on", "breaking");

        var changes = JsonDocument.Parse(run.Output).RootElement.EnumerateArray()
            .Select(change => (Effect: change.GetProperty("effect").GetString(), Audience: change.GetProperty("audience").GetString(), Text: change.GetProperty("text").GetString()!))
            .ToList();
        var expected = @case.Effect switch { ContractCase.Source => "source", ContractCase.RunTime => "run-time", _ => null };
        Assert.That(run.ExitCode, Is.EqualTo(expected is null ? ExitCodes.Success : ExitCodes.Found), run.Error);
        if (expected is null)
        {
            Assert.That(changes.Select(change => change.Effect), Is.All.EqualTo("safe"));
            return;
        }

        var told = changes.Find(change => change.Text.Contains(@case.Says, StringComparison.Ordinal));
        Assert.That((told.Effect, told.Audience), Is.EqualTo((expected, @case.Audience)), run.Output);
    }

    [TestCase("none", ExitCodes.Success)]
    [TestCase("any", ExitCodes.Found)]
    [TestCase("source", ExitCodes.Found)]
    [TestCase("runtime", ExitCodes.Success)]
    [TestCase("breaking", ExitCodes.Found)]
    public void The_exit_code_is_what_the_script_asks_for(string limit, int expected)
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("old.yaml", ContractCases.Document);
        var now = folder.Write("new.yaml", ContractCases.Document.Replace("        note: { type: string }\n", "", StringComparison.Ordinal));

        Assert.That(Invocation.Of("diff", old, now, "--fail-on", limit).ExitCode, Is.EqualTo(expected));
    }

    [Test]
    public void The_text_has_a_part_for_each_class()
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("old.yaml", ContractCases.Document);
        var now = folder.Write("new.yaml", ContractCases.Document
            .Replace("        note: { type: string }\n", "        tip: { type: string }\n", StringComparison.Ordinal)
            .Replace("/payments:", "/payments/new:", StringComparison.Ordinal));

        Assert.That(Invocation.Of("diff", old, now).Output, Is.EqualTo("""
            Breaking in source: 1

              Order.Note is gone: code that reads or sets it no longer compiles (callers)

            Breaking at run time: 1

              Payments.PayAsync sends POST "/payments/new" and no longer POST "/payments" (callers)

            Safe: 1

              New: type Order member Tip: type string?; json "tip"


            """));
        Assert.That(Invocation.Of("diff", old, now, "--format", "markdown").Output, Does.Contain("## Breaking in source: 1\n\n- Order.Note is gone"));
    }

    [Test]
    public void A_document_with_an_error_is_no_document_to_compare()
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("old.yaml", ContractCases.Document);
        var now = folder.Write("new.yaml", "openapi: 9.9.9\n");

        var run = Invocation.Of("diff", old, now);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Usage));
        Assert.That(run.Error, Does.Contain("AVG0004").And.Contain("new.yaml(1,"));
    }

    private static IEnumerable<TestCaseData> Cases() => ContractCases.All.Select(@case => new TestCaseData(@case).SetArgDisplayNames(@case.Name));
}
