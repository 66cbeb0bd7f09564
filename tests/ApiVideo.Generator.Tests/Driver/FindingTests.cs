using System.Net;
using System.Net.Sockets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>What the user is told, and where: one finding a cause, at a line and column of the spec.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class FindingTests
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\n";
    private const string Good = Head + "paths: {}\n";

    [Test]
    public void A_good_spec_has_no_finding()
    {
        Assert.That(GeneratorRun.Of(Good).Findings, Is.Empty);
        Assert.That(GeneratorRun.Of(Good).Files.Keys, Does.Contain("Acme.Client.AcmeClient.g.cs"));
    }

    [Test]
    public void Yaml_that_breaks_is_told_where_it_breaks()
    {
        Told(GeneratorRun.Of(Head + "paths: {\n  ]\n"), "AVG0002", DiagnosticSeverity.Error, line: 4, column: 3);
    }

    [Test]
    public void Json_that_breaks_is_told_where_it_breaks()
    {
        Told(GeneratorRun.Of(SpecSource.Marked("{\n  \"openapi\": \"3.0.3\",\n  \"info\": ]\n}\n", "spec.json")), "AVG0002", DiagnosticSeverity.Error, 3, 11, "spec.json");
    }

    [TestCase("", TestName = "A_marked_file_that_is_empty_is_told")]
    [TestCase("services: {}\n", TestName = "A_marked_file_that_is_something_else_is_told")]
    [TestCase("just some text\n", TestName = "A_marked_file_of_prose_is_told")]
    public void A_marked_file_that_is_no_spec_is_told(string text)
    {
        Told(GeneratorRun.Of(text), "AVG0003", DiagnosticSeverity.Error, 1, 1);
    }

    [TestCase("services: {}\n", "compose.yaml")]
    [TestCase("{ \"compilerOptions\": { \"openapi\": true } }", "tsconfig.json")]
    [TestCase("{ not json", "broken.json")]
    [TestCase("", "empty.yml")]
    [TestCase("openapi: 3.0.3", "readme.txt")]
    public void An_unmarked_file_that_is_no_spec_is_left_alone(string text, string path)
    {
        var run = GeneratorRun.Of(SpecSource.Plain(text, path));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files, Is.Empty);
    }

    [Test]
    public void An_unmarked_file_that_is_a_spec_is_compiled()
    {
        Assert.That(GeneratorRun.Of(SpecSource.Plain(Good)).Files.Keys, Does.Contain("Acme.Client.AcmeClient.g.cs"));
    }

    [TestCase("openapi: '4.0'")]
    [TestCase("swagger: '1.2'")]
    public void A_version_that_is_not_supported_is_told(string version)
    {
        Told(GeneratorRun.Of(version + "\ninfo: { title: Acme, version: '1' }\npaths: {}\n"), "AVG0004", DiagnosticSeverity.Error, 1, 1);
    }

    [Test]
    public void A_reference_to_nowhere_is_told_with_what_is_meant()
    {
        var run = GeneratorRun.Of(Referring("'#/components/schemas/vidio'"));

        Told(run, "AVG0005", DiagnosticSeverity.Warning, line: 10, column: 5);
        Assert.That(run.Findings[0].ToString(), Does.Contain("did you mean '#/components/schemas/video'?"));
        Assert.That(run.Files.Keys, Does.Contain("Acme.Client.VideosApi.g.cs"));
    }

    [Test]
    public void A_second_document_of_a_file_is_told_where_it_begins()
    {
        Told(GeneratorRun.Of(Good + "---\n" + Good), "AVG0016", DiagnosticSeverity.Warning, line: 4, column: 1);
        Assert.That(GeneratorRun.Of("---\n" + Good + "---\n").Findings, Is.Empty);
        Assert.That(GeneratorRun.Of(Good + "...\n").Findings, Is.Empty);
    }

    [Test]
    public void A_NUL_character_does_not_end_a_document_in_silence()
    {
        Told(GeneratorRun.Of(Head + "paths: \0{}\n"), "AVG0002", DiagnosticSeverity.Error, line: 3, column: 8);
    }

    [TestCase("a b", "header")]
    [TestCase("X:Y", "header")]
    [TestCase("a;b", "cookie")]
    public void A_name_that_HTTP_has_not_is_told(string name, string place)
    {
        var run = GeneratorRun.Of(Head + $"paths:\n  /a:\n    get:\n      parameters:\n        - {{ name: '{name}', in: {place}, schema: {{ type: string }} }}\n      responses: {{}}\n");

        Told(run, "AVG0010", DiagnosticSeverity.Warning, line: 7, column: 11);
    }

    [Test]
    public void A_remote_reference_is_told_and_no_connection_opened()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var run = GeneratorRun.Of(Referring($"'http://127.0.0.1:{port}/video.json#/video'"));

        Told(run, "AVG0006", DiagnosticSeverity.Warning, line: 10, column: 5);
        Assert.That(listener.Pending(), Is.False);
    }

    [TestCase("'other.yaml#/video'")]
    [TestCase("'../up/other.yaml'")]
    public void A_reference_to_a_file_that_is_not_in_the_project_is_told(string reference)
    {
        Told(GeneratorRun.Of(Referring(reference)), "AVG0007", DiagnosticSeverity.Warning, line: 10, column: 5);
    }

    [Test]
    public void A_reference_to_another_file_of_the_project_is_followed()
    {
        var run = GeneratorRun.Of(
            SpecSource.Marked(Referring("'other.yaml#/clip'")),
            SpecSource.Plain("clip: { type: object, properties: { id: { type: string } } }\n", "other.yaml"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files.Keys, Does.Contain("Acme.Models.Clip.g.cs"));
    }

    [Test]
    public void Two_specs_in_one_namespace_are_told_and_the_first_is_compiled()
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Good, "b.yaml"), SpecSource.Marked(Good, "a.yaml"));

        Told(run, "AVG0008", DiagnosticSeverity.Error, 1, 1, "b.yaml");
        Assert.That(run.Files.Keys, Does.Contain("Acme.Client.AcmeClient.g.cs"));
    }

    [Test]
    public void A_document_that_its_own_parts_refer_back_to_is_compiled_beside_others()
    {
        var run = GeneratorRun.Of(
            SpecSource.Plain(Referring("'parts.yaml#/clip'"), "a.yaml").With("Namespace", "A"),
            SpecSource.Plain("clip: { type: object, properties: { id: { $ref: 'a.yaml#/info/title' } } }\n", "parts.yaml"),
            SpecSource.Plain(Referring("'shared.yaml#/components/schemas/shared'"), "b.yaml").With("Namespace", "B"),
            SpecSource.Plain("openapi: 3.0.3\ninfo: { title: Shared, version: '1' }\npaths: {}\ncomponents: { schemas: { shared: { type: object, properties: { id: { type: string } } } } }\n", "shared.yaml"));

        Assert.That(run.Files.Keys.Where(key => key.EndsWith("Client.g.cs", StringComparison.Ordinal)), Is.EquivalentTo(new[] { "A.Client.AcmeClient.g.cs", "B.Client.AcmeClient.g.cs" }));
    }

    [Test]
    public void A_document_that_a_marked_spec_refers_to_is_a_part_of_it_even_where_it_refers_back()
    {
        var run = GeneratorRun.Of(
            SpecSource.Marked(Referring("'b.yaml#/components/schemas/shared'"), "a.yaml"),
            SpecSource.Plain("openapi: 3.0.3\ninfo: { title: B, version: '1' }\npaths: {}\ncomponents: { schemas: { shared: { type: object, properties: { id: { $ref: 'a.yaml#/info/title' } } } } }\n", "b.yaml"));

        Assert.That(run.Findings.Select(finding => finding.Id), Has.None.EqualTo("AVG0008"));
        Assert.That(run.Files.Keys.Where(key => key.EndsWith("Client.g.cs", StringComparison.Ordinal)), Is.EqualTo(new[] { "Acme.Client.AcmeClient.g.cs" }));
    }

    [TestCase("/todos/{id}", "todoId", "it is read as 'id', which the path has")]
    [TestCase("/todos/{ID}/{other}", "id", "it is read as 'ID', which the path has")]
    [TestCase("/todos/{one}/{other}", "todoId", "it is left out")]
    [TestCase("/todos", "todoId", "it is left out")]
    public void A_path_parameter_that_the_path_does_not_have_is_told_with_the_likely_one(string path, string name, string outcome)
    {
        var run = GeneratorRun.Of(SpecSource.Marked($$"""
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths:
              {{path}}:
                delete:
                  operationId: deleteTodo
                  parameters:
                    - { name: {{name}}, in: path, required: true, schema: { type: integer } }
                  responses: { '204': { description: Gone } }
            """));

        Told(run, "AVG0016", DiagnosticSeverity.Warning, 8, 11);
        Assert.That(run.Findings[0].ToString(), Does.Contain($"The path '{path}' has no parameter '{name}'; {outcome}"));
        Assert.That(string.Concat(run.Files.Values), Does.Not.Contain("int todoId"));
    }

    [Test]
    public void Two_specs_in_two_namespaces_live_side_by_side()
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Good, "a.yaml").With("Namespace", "A"), SpecSource.Marked(Good, "b.yaml").With("Namespace", "B"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files.Keys, Is.SupersetOf(new[] { "A.Client.AcmeClient.g.cs", "B.Client.AcmeClient.g.cs" }));
    }

    [TestCase("Namespace", "1Acme")]
    [TestCase("Namespace", "Acme..Videos")]
    [TestCase("Namespace", "Acme.class")]
    [TestCase("Namespace", "Acme; class Injected { }")]
    [TestCase("ClientName", "Acme Client")]
    [TestCase("ClientName", "class")]
    [TestCase("ClientName", "A<B>")]
    [TestCase("ClientName", "acme")]
    [TestCase("ClientName", "required")]
    [TestCase("ClientName", "_")]
    [TestCase("ClientName", "Dispose")]
    [TestCase("ClientName", "ApiException")]
    [TestCase("Accessibility", "private")]
    [TestCase("Accessibility", "Public")]
    [TestCase("NumberType", "float")]
    [TestCase("NumberType", "Decimal")]
    [TestCase("IntegerType", "short")]
    [TestCase("IntegerType", "Int64")]
    public void An_option_without_sense_is_told(string option, string value)
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Good).With(option, value));

        Told(run, "AVG0013", DiagnosticSeverity.Error, 1, 1);
        Assert.That(run.Findings[0].ToString(), Does.Contain($"{option}=\"{value}\""));
        Assert.That(run.Files, Is.Empty);
    }

    [Test]
    public void The_options_are_obeyed()
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Good).With("Namespace", "Acme.Videos").With("ClientName", "Tube").With("Accessibility", "internal"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files["Acme.Videos.Client.Tube.g.cs"], Does.Contain("namespace Acme.Videos;").And.Contain("internal sealed partial class Tube "));
        Assert.That(run.Output.GetSymbolsWithName(_ => true, SymbolFilter.Type).Where(type => type.ContainingType is null && type.DeclaredAccessibility == Accessibility.Public), Is.Empty);
    }

    [TestCase("acmeClient")]
    [TestCase("_Acme1")]
    [TestCase("Acmé")]
    [TestCase("Client")]
    [TestCase("System")]
    public void A_client_name_that_is_an_identifier_compiles(string clientName)
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Good).With("ClientName", clientName));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files.Keys, Does.Contain($"Acme.Client.{clientName}.g.cs"));
    }

    [TestCase("IncludeTags", "Nope")]
    [TestCase("IncludePaths", "/nope/*")]
    [TestCase("ExcludeOperations", "nope")]
    public void A_selection_that_matches_nothing_is_told(string option, string value)
    {
        Told(GeneratorRun.Of(SpecSource.Marked(Referring("'#/components/schemas/video'")).With(option, value)), "AVG0014", DiagnosticSeverity.Warning, 1, 1);
    }

    [TestCase("IncludeTags", "Videos", true)]
    [TestCase("IncludePaths", "/vid*", true)]
    [TestCase("IncludeOperations", "get /videos", true)]
    [TestCase("ExcludeTags", "videos", false)]
    [TestCase("ExcludePaths", "/videos", false)]
    public void A_selection_takes_a_part_of_the_document_and_what_it_reaches(string option, string value, bool isTaken)
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Referring("'#/components/schemas/video'")).With(option, value));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files.ContainsKey("Acme.Client.VideosApi.g.cs"), Is.EqualTo(isTaken));
        Assert.That(run.Files.ContainsKey("Acme.Models.Video.g.cs"), Is.EqualTo(isTaken));
    }

    [Test]
    public void A_language_older_than_12_is_told_and_nothing_emitted()
    {
        var run = GeneratorRun.Of(new ConsumerProject(LanguageVersion.CSharp11), SpecSource.Marked(Good));

        Told(run, "AVG0001", DiagnosticSeverity.Error, 1, 1);
        Assert.That(run.Findings[0].ToString(), Does.Contain("C# 12 or newer").And.Contain("C# 11"));
        Assert.That(run.Files, Is.Empty);
    }

    [Test]
    public void A_framework_older_than_net8_is_told_and_nothing_emitted()
    {
        var run = GeneratorRun.Of(new ConsumerProject(IsNet8: false), SpecSource.Marked(Good));

        Told(run, "AVG0001", DiagnosticSeverity.Error, 1, 1);
        Assert.That(run.Findings[0].ToString(), Does.Contain("net8.0 or newer"));
        Assert.That(run.Files, Is.Empty);
    }

    [Test]
    public void An_old_project_without_a_spec_is_left_alone()
    {
        Assert.That(GeneratorRun.Of(new ConsumerProject(LanguageVersion.CSharp11), SpecSource.Plain("a: b\n", "other.yaml")).Findings, Is.Empty);
    }

    private static string Referring(string reference) => Head + $$"""
        paths:
          /videos:
            get:
              tags: [Videos]
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/video' } } } } }
        components: { schemas: { video: { type: object, properties: { id: { type: string }, other:
          {
            "$ref": {{reference}} } } } } }

        """;

    [TestCase("204")]
    [TestCase("205")]
    [TestCase("304")]
    public void A_body_where_http_has_none_is_told_at_its_status(string status)
    {
        var run = GeneratorRun.Of(Head + $"paths:\n  /a:\n    get:\n      responses:\n        '{status}': {{ description: x, content: {{ application/json: {{ schema: {{ type: string }} }} }} }}\n");

        Told(run, "AVG0016", DiagnosticSeverity.Warning, line: 7, column: 9);
    }

    [TestCase("204", "{ application/json: {} }", TestName = "A_body_of_which_nothing_is_said_is_none")]
    [TestCase("200", "{ application/json: { schema: { type: string } } }", TestName = "A_body_that_HTTP_allows_is_not_told")]
    public void What_is_no_defect_is_not_told(string status, string content) =>
        Assert.That(GeneratorRun.Of(Head + $"paths: {{ /a: {{ get: {{ responses: {{ '{status}': {{ description: x, content: {content} }} }} }} }} }}\n").Findings, Is.Empty);

    [Test]
    public void A_body_that_head_is_described_with_is_not_told() =>
        Assert.That(GeneratorRun.Of(Head + "paths: { /a: { head: { responses: { '200': { description: x, content: { application/json: { schema: { type: string } } } } } } } }\n").Findings, Is.Empty);

    [TestCase("POST")]
    [TestCase("summary")]
    [TestCase("a b")]
    public void A_further_method_that_is_none_is_told(string method)
    {
        var run = GeneratorRun.Of($"openapi: 3.2.0\ninfo: {{ title: Acme, version: '1' }}\npaths:\n  /a:\n    additionalOperations:\n      {method}: {{ responses: {{}} }}\n");

        Told(run, "AVG0016", DiagnosticSeverity.Warning, line: 6, column: 7);
    }

    [TestCase("{ type: integer }", "{ type: string }", 7, 46, TestName = "A_header_that_is_a_number_and_a_text_is_told_where_it_is_a_number")]
    [TestCase("{ type: string }", "{ type: string, format: date-time }", 9, 57, TestName = "A_header_that_is_a_text_and_a_moment_is_told_where_it_is_a_moment")]
    [TestCase("{ type: boolean }", "{ type: integer }", 7, 46, TestName = "A_header_that_is_a_flag_and_a_number_is_told_once")]
    public void A_header_of_different_kinds_is_told(string first, string second, int line, int column)
    {
        var run = GeneratorRun.Of(Head + $$"""
            paths:
              /a:
                get:
                  responses:
                    '204': { description: ok, headers: { X-A: { schema: {{first}} } } }
                put:
                  responses: { '204': { description: ok, headers: { X-A: { schema: {{second}} } } } }
            """);

        Told(run, "AVG0010", DiagnosticSeverity.Warning, line, column);
        Assert.That(run.Findings[0].ToString(), Does.Contain("'X-A'"));
    }

    [Test]
    public void A_header_of_numbers_of_several_widths_is_no_finding()
    {
        var run = GeneratorRun.Of(Head + """
            paths:
              /a:
                get: { responses: { '204': { description: ok, headers: { X-A: { schema: { type: integer } } } } } }
                put: { responses: { '204': { description: ok, headers: { X-A: { schema: { type: number } } } } } }
            """);

        Assert.That(run.Findings, Is.Empty);
    }

    [Test]
    public void A_server_of_an_operation_that_needs_a_value_is_told()
    {
        var run = GeneratorRun.Of(Head + "paths:\n  /a:\n    get:\n      servers: [ { url: 'https://{region}.acme.com', variables: { region: {} } } ]\n      responses: {}\n");

        Told(run, "AVG0010", DiagnosticSeverity.Warning, line: 5, column: 5);
    }

    private static void Told(GeneratorRun run, string id, DiagnosticSeverity severity, int line, int column, string path = "spec.yaml")
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
