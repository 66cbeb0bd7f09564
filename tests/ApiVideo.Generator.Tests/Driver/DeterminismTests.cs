using System.Globalization;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>The same spec gives the same bytes everywhere.</summary>
public sealed class DeterminismTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Acme İIıi, version: '1.5' }
        servers: [{ url: 'https://ws.example.com', description: INFO }]
        paths:
          /videos/{id}:
            get:
              tags: [INFO, title]
              operationId: LIST-items
              parameters: [{ name: id, in: path, required: true, schema: { type: integer, minimum: -1 } }, { name: ID-LIST, in: query, schema: { type: array, items: { type: integer } } }]
              responses:
                '200': { description: ok, headers: { X-ID: { schema: { type: integer } } }, content: { application/json: { schema: { $ref: '#/components/schemas/ITEM-info' } } } }
                '404': { description: none, content: { application/json: { schema: { type: object, properties: { i: { type: number, default: 1.5, minimum: -0.5 } } } } } }
        x-webhooks:
          ITEM.info: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { TYPE: { enum: [ITEM.info] }, i: { type: number } } } } } } } }
          item.İı: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { i: { type: integer } } } } } } } }
        components:
          schemas:
            ITEM-info: { type: object, properties: { ID: { type: string }, id: { type: string }, i-d: { type: string }, '': { type: string, enum: [I, i, İ, ı] } } }

        """;

    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("fa-IR")]
    [TestCase("de-DE")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var invariant = In(CultureInfo.InvariantCulture, () => GeneratorRun.Of(Spec));
        var other = In(new CultureInfo(culture), () => GeneratorRun.Of(Spec));

        Assert.That(invariant.Findings.Select(finding => finding.Id).Distinct(), Is.EqualTo(new[] { "AVG0012" }), "Names that differ in case alone are told.");
        Assert.That(other.Findings.Select(finding => finding.ToString()), Is.EqualTo(invariant.Findings.Select(finding => finding.ToString())));
        Assert.That(other.Files, Is.EqualTo(invariant.Files));
    }

    [Test]
    public void The_order_of_the_additional_files_changes_nothing()
    {
        SpecSource[] files =
        [
            SpecSource.Marked(Spec, "b.yaml").With("Namespace", "B"),
            SpecSource.Marked(Spec, "a.yaml").With("Namespace", "A"),
            SpecSource.Marked(Spec, "c.yaml").With("Namespace", "A"),
            SpecSource.Plain("x: 1", "d.yaml"),
        ];
        var forwards = GeneratorRun.Of(files);
        var backwards = GeneratorRun.Of([.. files.Reverse()]);

        Assert.That(forwards.Findings.Count(finding => finding.Id == "AVG0008"), Is.EqualTo(1));
        Assert.That(backwards.Files, Is.EqualTo(forwards.Files));
        Assert.That(backwards.Findings.Select(finding => finding.ToString()), Is.EqualTo(forwards.Findings.Select(finding => finding.ToString())));
    }

    [Test]
    public void The_line_ends_of_the_spec_change_nothing()
    {
        var unix = Spec.ReplaceLineEndings("\n");

        Assert.That(GeneratorRun.Of(unix.ReplaceLineEndings("\r\n")).Files, Is.EqualTo(GeneratorRun.Of(unix).Files));
    }

    private static GeneratorRun In(CultureInfo culture, Func<GeneratorRun> run)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
