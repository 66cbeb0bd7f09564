using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

[Parallelizable(ParallelScope.All)]
public sealed class IncrementalTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
          /videos:
            get:
              tags: [Videos]
              operationId: list
              responses:
                '200':
                  description: ok
                  headers: { X-Total: { schema: { type: integer } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/video' } } }
        components:
          schemas:
            video:
              type: object
              properties:
                id: { type: string, description: The identifier. }
                owner: { $ref: '#/components/schemas/owner' }
            owner: { type: object, properties: { name: { type: string } } }

        """;

    // Stands for a reference to the package of that name.
    private const string RateLimiter = """
        #pragma warning disable CS1591
        namespace System.Threading.RateLimiting
        {
            public abstract class RateLimitLease : System.IDisposable
            {
                public abstract bool IsAcquired { get; }

                public abstract bool TryGetMetadata(string name, out object? metadata);

                public bool TryGetMetadata<T>(MetadataName<T> name, out T? metadata)
                {
                    metadata = default;
                    return false;
                }

                public abstract void Dispose();
            }

            public sealed class MetadataName<T>;

            public static class MetadataName
            {
                public static MetadataName<System.TimeSpan> RetryAfter { get; } = new();
            }

            public abstract class RateLimiter
            {
                public abstract System.Threading.Tasks.ValueTask<RateLimitLease> AcquireAsync(int permitCount = 1, System.Threading.CancellationToken cancellationToken = default);
            }
        }

        """;

    private const string Events = """
        x-webhooks:
          video.ready: { post: { description: It plays., requestBody: { content: { application/json: { schema: { type: object, properties: { type: { enum: [video.ready] }, id: { type: string } } } } } } } }
          video.gone: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { type: { enum: [video.gone] }, reason: { type: string } } } } } } } }

        """;

    // A document that has something for each step.
    private static string WithAll => Spec.Replace("components:\n", """
          /notes:
            get:
              tags: [Notes]
              operationId: read
              responses: { '200': { description: ok, content: { application/xml: { schema: { type: object, xml: { name: note }, properties: { text: { type: string } } } } } } }
        components:

        """, StringComparison.Ordinal) + Events;

    private const string SchemasFile = "Acme.OpenApi.AcmeClientOpenApiOptionsExtensions.g.cs";

    private static ConsumerProject Application => new() { HasOpenApi = true };

    [Test]
    public void An_edit_of_the_projects_own_code_runs_nothing_but_the_feature_probe()
    {
        var run = GeneratorRun.Of(Application, SpecSource.Marked(WithAll)).AfterSource(RateLimiter).AfterSource(RateLimiter + "// A comment.\nclass Edited { }");

        Assert.Multiple(() =>
        {
            Assert.That(run.Reasons(TrackingNames.Features), Is.EqualTo(new[] { IncrementalStepRunReason.Unchanged }));
            foreach (var name in TrackingNames.All.Where(name => name is not (TrackingNames.Features or TrackingNames.Findings)))
            {
                Assert.That(run.Reasons(name), Is.Not.Empty.And.All.EqualTo(IncrementalStepRunReason.Cached), name);
            }

            Assert.That(run.Reemitted, Is.Empty);
        });
    }

    [Test]
    public void Every_step_that_a_test_can_name_is_in_the_pipeline()
    {
        var broken = GeneratorRun.Of(Application, SpecSource.Marked(WithAll.Replace("type: integer", "$ref: '#/nowhere'", StringComparison.Ordinal))).AfterSource(RateLimiter);

        Assert.That(broken.Result.TrackedSteps.Keys, Is.SupersetOf(TrackingNames.All));
    }

    [Test]
    public void A_reference_that_options_have_a_part_for_emits_that_part_and_nothing_else()
    {
        var without = GeneratorRun.Of(Spec);
        var with = without.AfterSource(RateLimiter);

        Assert.That(without.Files.Keys, Does.Not.Contain("Acme.Hosting.AcmeClientOptions.g.cs"));
        Assert.That(with.Reemitted, Is.EqualTo(new[] { "Acme.Hosting.AcmeClientOptions.g.cs" }));
    }

    [Test]
    public void A_new_reference_emits_the_files_that_need_it_and_no_others()
    {
        var without = GeneratorRun.Of(Spec);
        var with = without.AfterChange(project => project with { HasHosting = true });

        Assert.That(with.Reemitted, Is.EqualTo(new[]
        {
            "Acme.Hosting.AcmeClientServiceCollectionExtensions.Configuration.g.cs", "Acme.Hosting.AcmeClientServiceCollectionExtensions.g.cs",
            "Acme.Runtime.ApiRetries.g.cs", "Acme.Runtime.ClientRuntime.Hosting.g.cs", "Acme.Runtime.ClientRuntime.Http.g.cs",
        }));

        // The file of one concern is there before, and grows.
        Assert.That(with.Files.Keys.Except(without.Files.Keys).Append("Acme.Runtime.ClientRuntime.Http.g.cs"), Is.EquivalentTo(with.Reemitted));
    }

    [Test]
    public void An_edit_of_a_project_with_that_reference_re_emits_nothing()
    {
        var run = GeneratorRun.Of(new ConsumerProject { HasHosting = true }, SpecSource.Marked(Spec)).AfterSource("class Edited { }");

        Assert.That(run.Reasons(TrackingNames.Hosting), Is.All.EqualTo(IncrementalStepRunReason.Cached));
        Assert.That(run.Reemitted, Is.Empty);
    }

    [Test]
    public void A_description_in_the_spec_leaves_the_files_of_a_reference_alone()
    {
        var run = GeneratorRun.Of(new ConsumerProject { HasHosting = true }, SpecSource.Marked(Spec))
            .AfterEdit("spec.yaml", text => text.Replace("The identifier.", "The video's identifier.", StringComparison.Ordinal));

        Assert.That(run.Reemitted, Is.Not.Empty.And.None.Contains(".Hosting."));
    }

    [Test]
    public void A_reference_to_aspnetcores_package_emits_the_schemas_and_nothing_else()
    {
        var with = GeneratorRun.Of(Application, SpecSource.Marked(Spec));
        var without = with.AfterChange(project => project with { HasOpenApi = false });

        Assert.That(without.Files.Keys, Has.None.Contains(".OpenApi."));
        Assert.That(with.Files.Keys.Where(name => name.Contains(".OpenApi.", StringComparison.Ordinal)), Is.EqualTo(new[] { SchemasFile }));
    }

    [Test]
    public void A_bound_in_the_document_re_emits_the_schemas_and_nothing_else()
    {
        var run = GeneratorRun.Of(Application, SpecSource.Marked(Spec))
            .AfterEdit("spec.yaml", text => text.Replace("name: { type: string }", "name: { type: string, maxLength: 9 }", StringComparison.Ordinal));

        Assert.That(run.Reemitted, Is.EqualTo(new[] { SchemasFile }));
        Assert.That(run.Files[SchemasFile], Does.Contain("\"maxLength\":9"));
    }

    [Test]
    public void An_operation_in_the_document_leaves_the_schemas_alone()
    {
        var run = GeneratorRun.Of(Application, SpecSource.Marked(Spec))
            .AfterEdit("spec.yaml", text => text.Replace("operationId: list", "operationId: list\n      description: Lists the videos.", StringComparison.Ordinal));

        Assert.That(run.Reemitted, Is.Not.Empty.And.None.EqualTo(SchemasFile));
    }

    [TestCase("openapi: 3.0.3", "# A comment.\nopenapi:   3.0.3", TestName = "A_comment_in_the_spec_re_emits_nothing")]
    [TestCase("    video:\n", "    video:\n\n\n", TestName = "Blank_lines_in_the_spec_re_emit_nothing")]
    [TestCase("{ type: string }", "{    type:    string    }", TestName = "Spaces_in_the_spec_re_emit_nothing")]
    [TestCase("type: integer", "\"type\": 'integer'", TestName = "Quotes_in_the_spec_re_emit_nothing")]
    public void An_edit_that_says_the_same_re_emits_nothing(string before, string after)
    {
        var run = GeneratorRun.Of(Spec).AfterEdit("spec.yaml", text => text.Replace(before, after, StringComparison.Ordinal));

        Assert.That(run.Reasons(TrackingNames.Results), Is.EqualTo(new[] { IncrementalStepRunReason.Unchanged }));
        Assert.That(run.Reasons(TrackingNames.Schemas), Is.All.EqualTo(IncrementalStepRunReason.Cached));
        Assert.That(run.Reemitted, Is.Empty);
    }

    [Test]
    public void The_same_files_read_anew_re_emit_nothing()
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Spec).With("IncludeTags", "Videos")).AfterReload();

        Assert.That(run.Reasons(TrackingNames.Files), Is.EqualTo(new[] { IncrementalStepRunReason.Cached }), "Two files of the same text are not equal.");
        Assert.That(run.Reasons(TrackingNames.Results), Is.EqualTo(new[] { IncrementalStepRunReason.Cached }));
        Assert.That(run.Reemitted, Is.Empty);
    }

    [Test]
    public void A_new_property_re_emits_its_types_two_files_and_no_other()
    {
        var run = GeneratorRun.Of(Spec).AfterEdit(
            "spec.yaml", text => text.Replace("        owner: {", "        title: { type: string }\n        owner: {", StringComparison.Ordinal));

        Assert.That(run.Reemitted, Is.EqualTo(new[] { "Acme.Models.Video.g.cs" }));
        Assert.That(run.Files["Acme.Models.Video.g.cs"], Does.Contain("string? Title"));
    }

    [Test]
    public void A_new_description_re_emits_the_one_file_that_shows_it()
    {
        var run = GeneratorRun.Of(Spec).AfterEdit("spec.yaml", text => text.Replace("The identifier.", "Who it is.", StringComparison.Ordinal));

        Assert.That(run.Reemitted, Is.EqualTo(new[] { "Acme.Models.Video.g.cs" }));
        Assert.That(run.Files["Acme.Models.Video.g.cs"], Does.Contain("Who it is."));
    }

    [Test]
    public void A_new_parameter_re_emits_its_apis_files_and_what_it_needs_first_of_the_runtime()
    {
        var run = GeneratorRun.Of(Spec).AfterEdit(
            "spec.yaml", text => text.Replace("operationId: list", "operationId: list\n      parameters: [{ name: tag, in: query, schema: { type: boolean } }]", StringComparison.Ordinal));

        Assert.That(run.Reemitted, Is.EqualTo(new[] { "Acme.Client.VideosApi.g.cs", "Acme.Runtime.ClientRuntime.Http.g.cs", "Acme.Runtime.ClientRuntime.Styles.g.cs" }));
    }

    [Test]
    public void A_new_response_header_re_emits_the_headers_and_nothing_else()
    {
        var run = GeneratorRun.Of(Spec).AfterEdit("spec.yaml", text => text.Replace("X-Total:", "X-Count:", StringComparison.Ordinal));

        Assert.That(run.Reemitted, Is.EqualTo(new[] { "Acme.Headers.ApiResponseHeaders.g.cs" }));
    }

    [Test]
    public void A_new_member_of_an_event_re_emits_its_two_files_and_no_other()
    {
        var run = GeneratorRun.Of(Spec + Events).AfterEdit("spec.yaml", text => text.Replace("reason: {", "by: { type: string }, reason: {", StringComparison.Ordinal));

        Assert.That(run.Reemitted, Is.EqualTo(new[] { "Acme.Events.VideoGoneEvent.g.cs" }));
        Assert.That(run.Reasons(TrackingNames.EventsFile), Is.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    [Test]
    public void A_new_description_of_an_event_re_emits_the_one_file_that_shows_it()
    {
        var run = GeneratorRun.Of(Spec + Events).AfterEdit("spec.yaml", text => text.Replace("It plays.", "It can be played.", StringComparison.Ordinal));

        Assert.That(run.Reemitted, Is.EqualTo(new[] { "Acme.Events.VideoReadyEvent.g.cs" }));
    }

    [Test]
    public void A_new_event_re_emits_what_all_events_share_and_the_context()
    {
        var run = GeneratorRun.Of(Spec + Events).AfterEdit("spec.yaml", text => text + "  video.new: { post: {} }\n");

        Assert.That(run.Reemitted, Is.EqualTo(new[]
        {
            "Acme.Events.IWebhookHandler.g.cs", "Acme.Events.VideoNewEvent.g.cs", "Acme.Events.WebhookEvent.g.cs", "Acme.Json.AcmeJsonContext.g.cs",
        }));
    }

    [Test]
    public void An_edit_of_an_unrelated_file_re_emits_nothing()
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Spec), SpecSource.Plain("services: { db: { image: postgres } }\n", "compose.yaml"))
            .AfterEdit("compose.yaml", text => text + "version: '3'\n");

        Assert.That(run.Reasons(TrackingNames.Files), Does.Contain(IncrementalStepRunReason.Modified));
        Assert.That(run.Reasons(TrackingNames.Results), Is.All.EqualTo(IncrementalStepRunReason.Cached));
        Assert.That(run.Reemitted, Is.Empty);
    }

    [Test]
    public void Another_namespace_re_emits_every_file_under_its_new_name()
    {
        var first = GeneratorRun.Of(Spec);
        var run = first.AfterOption("spec.yaml", "Namespace", "Other");

        Assert.That(run.Reemitted, Is.EqualTo(run.Files.Keys.Order(StringComparer.Ordinal)));
        Assert.That(run.Files.Keys, Is.All.StartsWith("Other.").And.Exactly(first.Files.Count).Items);
    }

    [Test]
    public void A_broken_spec_takes_its_files_away_and_mending_it_brings_them_back()
    {
        var first = GeneratorRun.Of(Spec);
        var broken = first.AfterEdit("spec.yaml", text => text + "  ]");
        var mended = broken.AfterEdit("spec.yaml", _ => Spec);

        Assert.That(broken.Files, Is.Empty);
        Assert.That(broken.Findings, Has.Count.EqualTo(1));
        Assert.That(mended.Files, Is.EqualTo(first.Files));
        Assert.That(mended.Findings, Is.Empty);
    }
}
