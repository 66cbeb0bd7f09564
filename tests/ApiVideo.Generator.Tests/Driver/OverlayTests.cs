using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>The effect of overlays on a client, and the places of findings about what they wrote.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class OverlayTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
          /videos:
            get:
              tags: [ Videos ]
              operationId: list
              parameters:
                - { name: page, in: query, schema: { type: integer } }
              responses:
                '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/page' } } } }
            delete: { tags: [ Admin ], operationId: purge, responses: { '204': { description: gone } } }
        components:
          schemas:
            page: { type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/video' } } } }
            video: { type: object, properties: { id: { type: string }, bytes: { type: string } } }

        """;

    [Test]
    public void A_type_gets_the_name_that_an_overlay_gives_it()
    {
        var run = Overlaid("- { target: $.components.schemas.video, update: { x-csharp-name: Film } }");

        Assert.That(run.Files.Keys, Does.Contain("Acme.Models.Film.g.cs").And.No.Member("Acme.Models.Video.g.cs"));
    }

    [Test]
    public void A_member_gets_the_type_and_the_need_that_an_overlay_gives_it()
    {
        var run = Overlaid("- { target: $.components.schemas.video, update: { required: [ id ], properties: { bytes: { type: integer, format: int64 } } } }");

        Assert.That(run.Files["Acme.Models.Video.g.cs"], Does.Contain("public required string Id").And.Contain("public long? Bytes"));
    }

    [Test]
    public void An_operation_gets_the_security_that_an_overlay_gives_it()
    {
        var run = Overlaid("""
            - target: $.components
              update: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
            - target: $.paths.*.get
              update: { security: [ { key: [] } ] }
            """);

        Assert.That(run.Files.Values, Has.Some.Contains("\"X-Key\""));
        Assert.That(GeneratorRun.Of(Spec).Files.Values, Has.None.Contains("\"X-Key\""));
    }

    [Test]
    public void An_operation_gets_the_pages_that_an_overlay_gives_it()
    {
        var run = Overlaid("- { target: $.paths.*.get, update: { x-client-paginated: true } }");

        Assert.That(run.Files["Acme.Client.VideosApi.g.cs"], Does.Contain("ListAllAsync"));
        Assert.That(GeneratorRun.Of(Spec).Files["Acme.Client.VideosApi.g.cs"], Does.Not.Contain("ListAllAsync"));
    }

    [Test]
    public void Operations_that_an_overlay_removes_are_gone_with_what_only_they_used()
    {
        var run = Overlaid("- { target: $.paths.*.delete, remove: true }");

        Assert.That(run.Files.Keys, Does.Contain("Acme.Client.VideosApi.g.cs").And.No.Member("Acme.Client.AdminApi.g.cs"));
    }

    [Test]
    public void A_selection_is_made_from_what_overlays_made()
    {
        var run = GeneratorRun.Of(
            SpecSource.Marked(Spec).With("Overlay", "fixes.yaml").With("IncludeTags", "Chosen"),
            Plain("fixes.yaml", "- { target: $.paths.*.delete.tags, update: Chosen }"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.TypesIn("Client"), Does.Contain("ChosenApi").Or.Contain("AdminApi").And.No.Member("VideosApi"));
    }

    [TestCase("a.yaml,b.yaml", "B")]
    [TestCase("b.yaml,a.yaml", "A")]
    public void Overlays_are_applied_in_the_order_in_which_the_project_names_them(string order, string name)
    {
        var run = GeneratorRun.Of(
            SpecSource.Marked(Spec).With("Overlay", order),
            Plain("a.yaml", "- { target: $.components.schemas.video, update: { x-csharp-name: A } }"),
            Plain("b.yaml", "- { target: $.components.schemas.video, update: { x-csharp-name: B } }"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files.Keys, Does.Contain($"Acme.Models.{name}.g.cs"));
    }

    [TestCase("/app/api/spec.yaml", "overlays/fixes.yaml", "/app/overlays/fixes.yaml", true)]
    [TestCase("/app/api/spec.yaml", "overlays/fixes.yaml", "/app/api/overlays/fixes.yaml", false)]
    [TestCase("/app/api/spec.yaml", "../fixes.yaml", "/app/fixes.yaml", false)]
    [TestCase("/app/api/spec.yaml", "/lib/fixes.yaml", "/lib/fixes.yaml", true)]
    [TestCase("/app/api/spec.yaml", "FIXES.yaml", "/app/fixes.yaml", true)]
    [TestCase("/app/api/spec.yaml", "./a/../fixes.yaml", "/app/fixes.yaml", true)]
    [TestCase("/app/api/spec.yaml", "overlays\\fixes.yaml", "/app/overlays/fixes.yaml", true)]
    public void A_path_is_relative_to_the_project(string spec, string overlay, string path, bool isFound)
    {
        var run = GeneratorRun.Of(
            new ConsumerProject { Folder = "/app" },
            SpecSource.Marked(Spec, spec).With("Overlay", overlay),
            Plain(path, "- { target: $.components.schemas.video, update: { x-csharp-name: Film } }"));

        Assert.That(run.Findings.Select(finding => finding.Id), isFound ? Is.Empty : Is.EqualTo(new[] { "AVG0019" }));
        Assert.That(run.Files.ContainsKey("Acme.Models.Film.g.cs"), Is.EqualTo(isFound));
    }

    [Test]
    public void An_overlay_that_is_not_in_the_project_is_told_at_the_start_of_the_document()
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Spec).With("Overlay", "fixes.yaml"), Plain("other.yaml", "- { target: $, update: {} }"));

        Told(run, "AVG0019", DiagnosticSeverity.Error, "spec.yaml", 1, 1);
        Assert.That(run.Files, Is.Empty);
    }

    [Test]
    public void An_overlay_is_no_document_of_its_own()
    {
        var overlay = Plain("fixes.yaml", "- { target: $.info, update: { title: Other } }");
        var run = GeneratorRun.Of(SpecSource.Marked(Spec).With("Overlay", "fixes.yaml"), overlay.With("OpenApiSpec", "true").With("Overlay", "fixes.yaml"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files.Keys, Does.Contain("Acme.Client.OtherClient.g.cs"));
        Assert.That(GeneratorRun.Of(overlay).Files, Is.Empty);
        Assert.That(GeneratorRun.Of(overlay).Findings, Is.Empty);
    }

    [Test]
    public void An_overlay_that_is_listed_as_a_spec_and_that_no_document_names_is_told()
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Spec), Plain("fixes.yaml", "- { target: $.info, update: { title: Other } }").With("OpenApiSpec", "true"));

        Told(run, "AVG0020", DiagnosticSeverity.Warning, "fixes.yaml", 1, 1);
        Assert.That(run.Files.Keys, Does.Contain("Acme.Client.AcmeClient.g.cs"));
    }

    [Test]
    public void An_overlay_can_have_any_extension()
    {
        var run = GeneratorRun.Of(
            SpecSource.Marked(Spec).With("Overlay", "spec.fixes"),
            Plain("spec.fixes", "- { target: $.info, update: { title: Other } }").With("OpenApiOverlay", "true"));

        Assert.That(run.Files.Keys, Does.Contain("Acme.Client.OtherClient.g.cs"));
    }

    [Test]
    public void A_document_as_an_overlay_is_an_error()
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Spec).With("Overlay", "fixes.yaml"), SpecSource.Plain(Spec, "fixes.yaml").With("OpenApiOverlay", "true"));

        Told(run, "AVG0019", DiagnosticSeverity.Error, "fixes.yaml", 1, 1);
    }

    [Test]
    public void A_finding_about_what_an_overlay_wrote_stands_in_the_overlay()
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Spec).With("Overlay", "fixes.yaml"), Plain("fixes.yaml", """
            - target: $.components.schemas.*.properties
              update:
                broken:
                  $ref: '#/components/schemas/vidio'
            """));

        Told(run, "AVG0005", DiagnosticSeverity.Warning, "fixes.yaml", 7, 9);
    }

    [Test]
    public void A_finding_about_an_item_that_an_overlay_appended_stands_in_the_overlay()
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Spec).With("Overlay", "fixes.yaml"), Plain("fixes.yaml", """
            - target: $.paths.*.get.parameters
              update:
                - { name: fine, in: query, schema: { type: string } }
                - name: 'a b'
                  in: header
                  schema: { type: string }
            """));

        Told(run, "AVG0010", DiagnosticSeverity.Warning, "fixes.yaml", 7, 9);
    }

    [Test]
    public void A_finding_about_the_document_stays_at_its_line_when_items_before_it_go_and_come()
    {
        const string Bad = "        - { name: 'a b', in: header, schema: { type: string } }\n";
        var run = GeneratorRun.Of(
            SpecSource.Marked(Spec.Replace("      responses:\n", Bad + "      responses:\n", StringComparison.Ordinal)).With("Overlay", "fixes.yaml"),
            Plain("fixes.yaml", """
                - { target: '$.paths.*.get.parameters[0]', remove: true }
                - { target: $.paths.*.get.parameters, update: [ { name: d, in: query, schema: { type: string } } ] }
                - { target: '$.paths.*.get.parameters[?@.name == "d"]', remove: true }
                """));

        Told(run, "AVG0010", DiagnosticSeverity.Warning, "spec.yaml", 10, 11);
    }

    [Test]
    public void A_finding_about_a_copy_stands_where_the_original_is()
    {
        var run = GeneratorRun.Of(
            SpecSource.Marked(Spec.Replace("bytes: { type: string }", "bytes: { $ref: '#/nowhere' }", StringComparison.Ordinal)).With("Overlay", "fixes.yaml"),
            Plain("fixes.yaml", "- { target: $.components.schemas, update: { film: {} } }\n- { target: $.components.schemas.film, copy: $.components.schemas.video }\n- { target: $.components.schemas.page.properties.items.items, update: { $ref: '#/components/schemas/film' } }"));

        Told(run, "AVG0005", DiagnosticSeverity.Warning, "spec.yaml", 16, 73);
    }

    [Test]
    public void An_edit_of_an_overlay_runs_its_document_again_and_no_other()
    {
        var run = GeneratorRun.Of(
            SpecSource.Marked(Spec).With("Overlay", "fixes.yaml"),
            SpecSource.Marked(Spec, "other.yaml").With("Namespace", "Other"),
            Plain("fixes.yaml", "- { target: $.components.schemas.video.properties, update: { length: { type: integer } } }"))
            .AfterEdit("fixes.yaml", text => text.Replace("length", "width", StringComparison.Ordinal));

        Assert.That(run.Reemitted, Is.EqualTo(new[] { "Acme.Models.Video.g.cs" }));
        Assert.That(run.Reasons(TrackingNames.Results), Is.EquivalentTo(new[] { IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached }));
    }

    [Test]
    public void An_edit_of_an_overlay_that_no_document_names_runs_nothing()
    {
        var run = GeneratorRun.Of(
            SpecSource.Marked(Spec.Replace("bytes: { type: string }", "bytes: { $ref: 'part.yaml#/x' }", StringComparison.Ordinal)),
            SpecSource.Plain("x: { type: string }\n", "part.yaml"),
            Plain("fixes.yaml", "- { target: $.info, update: { title: Other } }"))
            .AfterEdit("fixes.yaml", text => text.Replace("Other", "Another", StringComparison.Ordinal));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Reasons(TrackingNames.Results), Is.EqualTo(new[] { IncrementalStepRunReason.Cached }));
    }

    [Test]
    public void An_overlay_that_says_nothing_new_changes_no_byte()
    {
        var run = Overlaid("- { target: $.info, update: { title: Acme } }");

        Assert.That(run.Files, Is.EqualTo(GeneratorRun.Of(Spec).Files));
    }

    private static GeneratorRun Overlaid(string actions)
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Spec).With("Overlay", "fixes.yaml"), Plain("fixes.yaml", actions));
        Assert.That(run.Findings, Is.Empty);
        return run;
    }

    private static SpecSource Plain(string path, string actions) =>
        SpecSource.Plain("overlay: 1.1.0\ninfo: { title: Fixes, version: '1' }\nactions:\n  " + actions.Replace("\n", "\n  ", StringComparison.Ordinal) + "\n", path);

    private static void Told(GeneratorRun run, string id, DiagnosticSeverity severity, string path, int line, int column)
    {
        Assert.That(run.Findings.Select(finding => finding.ToString()), Has.Exactly(1).Items);
        var finding = run.Findings[0];
        var span = finding.Location.GetLineSpan();
        Assert.That(
            (finding.Id, finding.Severity, span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1),
            Is.EqualTo((id, severity, path, line, column)),
            finding.ToString());
    }
}
