using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>Which events a document has, what they are called, and what tells them apart.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class EventTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: Acme, version: '1' }\n";

    [Test]
    public void Nothing_of_events_is_emitted_where_the_document_has_none()
    {
        var run = GeneratorRun.Of(Head + "paths: {}\nwebhooks: {}\nx-webhooks: {}\n");

        Assert.That(run.Files.Keys.Where(name => name.Contains("Event", StringComparison.Ordinal) || name.Contains("IWebhookHandler", StringComparison.Ordinal)), Is.Empty.Or.EqualTo(new[] { "Acme.Runtime.EventText.g.cs" }));
    }

    [TestCase("webhooks:\n  a.b: ITEM\n", "ABEvent")]
    [TestCase("x-webhooks:\n  a.b: ITEM\n", "ABEvent")]
    [TestCase("webhooks:\n  a.b: ITEM\nx-webhooks:\n  c: ITEM\n", "ABEvent,CEvent")]
    [TestCase("x-webhooks:\n  a:\n    '{$request.body#/url}': ITEM\n", "AEvent")]
    [TestCase("webhooks:\n  booking_event: ITEM\n  event: ITEM\n", "BookingEvent,EventEvent")]
    [TestCase("webhooks:\n  a-b: ITEM\n  a.b: ITEM\n", "ABEvent,ABEvent928C8DDE")]
    [TestCase("webhooks:\n  webhook: ITEM\n  unknown.webhook: ITEM\n", "UnknownWebhookWebhookEvent,WebhookWebhookEvent")]
    [TestCase("webhooks: { a: { post: { operationId: same }, put: { operationId: same } }, b: { post: { operationId: same } } }\n", "AEvent,BEvent")]
    [TestCase("webhooks: { a: { post: { x-client-ignore: true } }, b: { post: {} } }\n", "BEvent")]
    [TestCase("webhooks: { a: { $ref: '#/components/pathItems/a' } }\ncomponents: { pathItems: { a: ITEM } }\n", "AEvent")]
    [TestCase("webhooks: { a: {} , b: 5 }\nx-webhooks: 5\n", "")]
    public void An_event_is_called_as_its_key(string webhooks, string expected)
    {
        var run = GeneratorRun.Of(Head + webhooks.Replace("ITEM", "{ post: { operationId: same } }", StringComparison.Ordinal));

        Assert.That(string.Join(",", Events(run)), Is.EqualTo(expected));
    }

    [Test]
    public void A_component_that_is_called_as_an_event_keeps_its_name()
    {
        var run = GeneratorRun.Of(Head + """
            paths: { /events: { get: { tags: [Events], operationId: list, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/video-ready-event' } } } } } } } }
            webhooks: { video.ready: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/video-ready-event' } } } } } } }
            components: { schemas: { video-ready-event: { type: object, properties: { type: { const: video.ready }, id: { type: string } } } } }

            """);

        Assert.That(Events(run), Is.EqualTo(new[] { "VideoReadyWebhookEvent" }));
        Assert.That(run.Files.Keys, Does.Contain("Acme.Models.VideoReadyEvent.g.cs"));
    }

    [TestCase("type: { const: x }", "type: { const: y }", "x y", TestName = "A_constant_tells")]
    [TestCase("type: { enum: [x] }", "type: { enum: [y] }", "x y", TestName = "An_enum_of_one_value_tells")]
    [TestCase("type: { type: string, example: x }", "type: { type: string, example: y }", "x y", TestName = "An_example_tells")]
    [TestCase("type: { type: string }", "type: { type: string }", "a.one b.two", TestName = "The_key_tells")]
    [TestCase("type: { type: string, example: x }", "type: { type: string, example: x }", "a.one b.two", TestName = "The_same_example_twice_tells_nothing")]
    [TestCase("type: { enum: [a_one, b_two] }", "type: { enum: [a_one, b_two] }", "a_one b_two", TestName = "The_key_tells_as_the_enum_spells_it")]
    [TestCase("type: { const: same }, kind: { const: x }", "type: { const: same }, kind: { const: y }", "x y", TestName = "A_constant_that_all_share_tells_nothing")]
    [TestCase("kind: { const: x }, type: { type: string }", "kind: { const: y }, type: { type: string }", "x y", TestName = "A_constant_tells_whatever_its_name")]
    [TestCase("event_type: { type: string, example: x }, name: { type: string }", "event_type: { type: string, example: y }, name: { type: string }", "x y", TestName = "A_name_that_means_a_type_tells")]
    [TestCase("type: { const: x }", "event: { const: y }", "x y", TestName = "Two_styles_stand_in_one_document")]
    [TestCase("type: { const: x }", "type: { type: string }", "x b.two", TestName = "A_constant_beside_none_tells")]
    [TestCase("type: { const: x }", "", "x b.two", TestName = "An_event_of_which_nothing_is_said_is_told_by_its_key")]
    public void The_text_of_a_member_tells_events(string first, string second, string expected)
    {
        var run = GeneratorRun.Of(Two(first, second));
        var types = Events(run).Select(name => run.Files[$"Acme.Events.{name}.g.cs"].Split("public override string Type => \"")[1].Split('"')[0]);

        Assert.That(run.Findings.Select(finding => finding.ToString()), Is.Empty);
        Assert.That(string.Join(" ", types), Is.EqualTo(expected));
        Assert.That(run.Files["Acme.Events.WebhookEvent.g.cs"].Split("\"u8): return new "), Has.Length.EqualTo(3));
    }

    [Test]
    public void Events_that_nothing_tells_apart_are_told_where_they_are()
    {
        var run = GeneratorRun.Of(Two("id: { type: string }", "id: { type: string }"));

        Assert.That(run.Findings.Select(finding => (finding.Id, finding.Severity, finding.Location.GetLineSpan().StartLinePosition.Line + 1)), Is.EqualTo(new[]
        {
            ("AVG0010", DiagnosticSeverity.Warning, 4),
            ("AVG0010", DiagnosticSeverity.Warning, 5),
        }));
        Assert.That(run.Findings[0].ToString(), Does.Contain("'a.one'").And.Contain("'b.two'"));
        Assert.That(run.Files["Acme.Events.WebhookEvent.g.cs"], Does.Not.Contain("OneEvent(json)"));
    }

    [TestCase("X-Event", "{ const: x }", "{ const: y }", "", TestName = "Events_that_a_listed_text_of_a_header_tells_are_no_finding")]
    [TestCase("X-Event", "{ type: string, example: x }", "{ type: string, example: y }", "", TestName = "Events_that_the_example_of_a_header_tells_are_no_finding")]
    [TestCase("X-Event", "{ type: string }", "{ type: string }", "it is known where the header 'X-Event' says its key", TestName = "Events_whose_header_may_say_the_key_are_a_finding_that_says_so")]
    [TestCase("X-Kind", "{ type: string }", "{ type: string }", "it is received as an unknown one", TestName = "Events_whose_header_says_anything_are_a_finding")]
    [TestCase("X-Event", "{ const: x }", "{ const: x }", "it is received as an unknown one", TestName = "Events_whose_header_says_the_same_are_a_finding")]
    public void A_header_tells_events_that_their_payloads_do_not(string name, string first, string second, string told)
    {
        const string body = "requestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }";
        var run = GeneratorRun.Of(Head + $$"""
            webhooks:
              a.one: { post: { parameters: [ { name: {{name}}, in: header, schema: {{first}} } ], {{body}} } }
              b.two: { post: { parameters: [ { name: {{name}}, in: header, schema: {{second}} } ], {{body}} } }
            """);

        Assert.That(run.Findings.Select(finding => finding.Id), Is.EqualTo(told.Length == 0 ? [] : new[] { "AVG0010", "AVG0010" }));
        Assert.That(run.Findings.Select(finding => finding.ToString()), Has.All.Contain(told));
        Assert.That(run.Files["Acme.Events.WebhookEvent.g.cs"].Contains($"TypeHeader = \"{name}\"", StringComparison.Ordinal), Is.EqualTo(name == "X-Event" && first != second || told.Contains("says its key", StringComparison.Ordinal)));
    }

    [Test]
    public void Payloads_that_differ_in_shape_are_told_by_it()
    {
        var run = GeneratorRun.Of(Two("id: { type: string }", "name: { type: string }"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files["Acme.Events.WebhookEvent.g.cs"], Does.Contain("return new AOneEvent(json);").And.Contain("return new BTwoEvent(json);"));
    }

    [Test]
    public void A_form_lends_its_members()
    {
        var run = GeneratorRun.Of(Head + "webhooks: { a: { post: { requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { id: { type: string } } } } } } } } }\n");

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files["Acme.Events.AEvent.g.cs"], Does.Contain("public string? Id { get; init; }"));
    }

    [TestCase("IncludeTags", "A", "ReadyEvent, UntaggedEvent")]
    [TestCase("IncludeTags", "B", "GoneEvent, UntaggedEvent")]
    [TestCase("IncludePaths", "video.*", "")]
    [TestCase("IncludePaths", "ready;/a", "ReadyEvent")]
    [TestCase("IncludeOperations", "listA", "")]
    [TestCase("ExcludeTags", "A", "GoneEvent, UntaggedEvent")]
    [TestCase("ExcludePaths", "g*", "ReadyEvent, UntaggedEvent")]
    public void Options_that_take_a_part_of_the_document_take_events_as_operations(string option, string value, string expected)
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Head + """
            paths: { /a: { get: { tags: [A], operationId: listA, responses: { '204': { description: ok } } } } }
            webhooks:
              ready: { post: { tags: [A], requestBody: { content: { application/json: { schema: { type: object, properties: { type: { const: r }, id: { type: string } } } } } } } }
              gone: { post: { tags: [B], requestBody: { content: { application/json: { schema: { type: object, properties: { type: { const: g } } } } } } } }
              untagged: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { type: { const: u } } } } } } } }

            """).With(option, value));

        Assert.That(string.Join(", ", Events(run)), Is.EqualTo(expected));
        Assert.That(run.Findings.Select(finding => finding.Id), value == "video.*" ? Is.EqualTo(new[] { "AVG0014" }) : Is.Empty);
    }

    [Test]
    public void Hidden_types_that_events_reach_are_for_users_to_see()
    {
        var run = GeneratorRun.Of(Head + """
            paths: { /a: { get: { tags: [A], x-client-hidden: true, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/source' } } } } } } } }
            webhooks: { a: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { source: { $ref: '#/components/schemas/source' } } } } } } } } }
            components: { schemas: { source: { type: object, properties: { url: { type: string } } } } }

            """);

        Assert.That(run.Files["Acme.Models.Source.g.cs"], Does.Contain("public sealed partial record Source"));
    }

    [Test]
    public void Hundreds_of_events_are_emitted_and_compile()
    {
        var run = GeneratorRun.Of(Head + "webhooks:\n" + string.Concat(Enumerable.Range(0, 400).Select(i =>
            $"  thing{i}.happened: {{ post: {{ requestBody: {{ content: {{ application/json: {{ schema: {{ type: object, properties: {{ type: {{ const: thing{i}.happened }}, id: {{ type: string }} }} }} }} }} }} }} }}\n")));

        Assert.That(Events(run), Has.Count.EqualTo(400));
        Assert.That(run.Findings, Is.Empty);
    }

    [Test]
    public void An_internal_client_has_internal_events()
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Two("type: { const: x }", "type: { const: y }")).With("Accessibility", "internal"));

        Assert.That(run.Files.Where(file => file.Key.Contains("Event", StringComparison.Ordinal)).Select(file => file.Value), Has.None.Contains("\npublic "));
    }

    private static List<string> Events(GeneratorRun run) =>
    [
        .. run.TypesIn("Events").Where(name => name is not ("WebhookEvent" or "UnknownWebhookEvent" or "IWebhookHandler")).Order(StringComparer.Ordinal),
    ];

    private static string Two(string first, string second) => Head + $$"""
        webhooks:
          a.one: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { {{first}} } } } } } } }
          b.two: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { {{second}} } } } } } } }

        """;
}
