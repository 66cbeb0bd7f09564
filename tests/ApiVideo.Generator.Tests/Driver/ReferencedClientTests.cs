using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>A project with a document whose client a referenced project has already.</summary>
public sealed class ReferencedClientTests
{
    private const string Spec = """
        openapi: 3.0.0
        info: { title: Acme, version: '1' }
        paths:
          /a: { get: { operationId: get, tags: [A], responses: { '204': { description: none } } } }
        """;

    private static readonly SpecSource Document = SpecSource.Marked(Spec).With("Namespace", "Acme").With("ClientName", "AcmeClient");

    [Test]
    public void A_client_that_the_project_can_use_is_not_generated_again()
    {
        var run = GeneratorRun.Of(new ConsumerProject { References = [Other("public")] }, Document);

        Assert.That(run.Findings.Select(Text), Is.EqualTo(new[]
        {
            "1,1 warning AVG0024 'Acme.AcmeClient' is in the referenced assembly 'Other' already, so nothing is generated from this document; use the client of that assembly and remove the document from this project, or give the document another Namespace",
        }));
        Assert.That(run.Files, Is.Empty);
    }

    [Test]
    public void An_internal_client_counts_where_the_project_sees_it()
    {
        var run = GeneratorRun.Of(new ConsumerProject { References = [Other("internal", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]")] }, Document);

        Assert.That(run.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { "AVG0024" }));
        Assert.That(run.Files, Is.Empty);
    }

    [Test]
    public void An_internal_client_of_others_is_no_finding()
    {
        var run = GeneratorRun.Of(new ConsumerProject { References = [Other("internal")] }, Document);

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files, Is.Not.Empty);
    }

    [Test]
    public void A_client_in_another_namespace_is_no_finding()
    {
        var run = GeneratorRun.Of(new ConsumerProject { References = [Other("public")] }, Document.With("Namespace", "Acme.Second"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files, Is.Not.Empty);
    }

    private static CompilationReference Other(string accessibility, string head = "") => new ConsumerProject()
        .Compile(head + $" namespace Acme {{ {accessibility} sealed class AcmeClient {{ }} }}").WithAssemblyName("Other").ToMetadataReference();

    private static string Text(Diagnostic finding)
    {
        var start = finding.Location.GetLineSpan().StartLinePosition;
        return FormattableString.Invariant($"{start.Line + 1},{start.Character + 1} {finding.Severity.ToString().ToLowerInvariant()} {finding.Id} {finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
