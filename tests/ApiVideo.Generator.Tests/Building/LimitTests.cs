using System.Globalization;
using ApiVideo.Generator.Building;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Tests.Driver;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Building;

/// <summary>Where the findings stand about documents that ask for too much.</summary>
public sealed class LimitTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: Acme, version: '1' }\n";

    [Test]
    public void Types_have_a_number_of_members_together()
    {
        var file = Spec.Reading.File("api.yaml", Head + """
            components:
              schemas:
                A: { type: object, properties: { a: { type: string }, b: { type: string } } }
                B:
                  type: object
                  properties: { c: { type: string }, d: { type: string } }
            """);
        var findings = new FindingBag();
        var spec = Spec.Reading.Of(file).Spec;
        var context = new BuildContext(spec, ClientNames.Create(file, "Acme", findings)!, findings, CancellationToken.None) { Members = new MemberBudget(3) };
        var schemas = new SchemaBuilder(context, new TypeNames(context, new Dictionary<string, string>()));

        schemas.Use(spec.Document.Definitions["A"], "A");
        schemas.Use(spec.Document.Definitions["B"], "B");
        schemas.Finish();

        var finding = findings.ToFindings([file]).Single();
        Assert.That((finding.Id, finding.Span.StartLine + 1, finding.Span.StartColumn + 1), Is.EqualTo(("AVG0017", 6, 5)));
    }

    [Test]
    public void Events_have_a_number_of_members_together()
    {
        var members = string.Join(", ", Enumerable.Range(0, 2_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"m{i}: {{}}")));
        var operations = string.Concat(Enumerable.Range(0, 101).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"  /{i:000}: {{ get: {{ operationId: 'o{i:000}', responses: {{}}, callbacks: {{ done: {{ '{{$url}}': {{ post: {{ requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }}, responses: {{}} }} }} }} }} }} }}\n")));

        var run = GeneratorRun.Of(Head + "paths:\n" + operations + "components: { schemas: { A: { type: object, properties: { " + members + " } } } }\n");

        var start = run.Findings.Single().Location.GetLineSpan().StartLinePosition;
        Assert.That((run.Findings[0].Id, start.Line + 1, start.Character + 1), Is.EqualTo(("AVG0017", 104, 87)), run.Findings[0].ToString());
    }

    [Test]
    public void References_copy_a_number_of_objects_together()
    {
        var headers = string.Join(", ", Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"X-{i}: {{ $ref: '#/components/headers/H' }}")));
        var paths = string.Concat(Enumerable.Range(0, 600).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"  /{i}: {{ get: {{ responses: {{ '200': {{ $ref: '#/components/responses/A' }} }} }} }}\n")));

        var reading = Spec.Reading.Of(Head + "paths:\n" + paths + "components: { headers: { H: { schema: { type: string } } }, responses: { A: { description: a, headers: { " + headers + " } } } }\n");

        Assert.That(reading.Lines.Single(), Does.StartWith("api.yaml(1,1): AVG0017 The references and names of this document multiply each other"));
    }
}
