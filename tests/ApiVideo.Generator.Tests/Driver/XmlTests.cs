using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>What is emitted for XML, what is not, and what the user is told where XML stays text.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class XmlTests
{
    private const string Text = "Task<ApiResponse<string>> GetAsync";

    [Test]
    public void A_document_without_xml_bodies_has_no_code_for_xml_whatever_its_schemas_say()
    {
        var run = GeneratorRun.Of(Document("{ type: object, xml: { name: a }, properties: { b: { type: string, xml: { attribute: true } } } }", "application/json"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files.Where(file => file.Key.Contains("Xml") || file.Value.Contains("System.Xml;")), Is.Empty);
    }

    [Test]
    public void Code_for_xml_is_that_of_the_types_that_xml_bodies_reach()
    {
        const string spec = """
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths:
              /a: { get: { tags: [A], responses: { '200': { description: ok, content: { application/xml: { schema: { $ref: '#/components/schemas/a' } } } } } } }
              /b: { get: { tags: [A], responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/b' } } } } } } }
            components:
              schemas:
                a: { type: object, properties: { c: { $ref: '#/components/schemas/c' } } }
                b: { type: object, properties: { c: { $ref: '#/components/schemas/c' } } }
                c: { type: object, properties: { d: { type: string } } }
            """;
        var run = GeneratorRun.Of(spec);

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files.Keys.Where(name => name.StartsWith("Acme.Xml.", StringComparison.Ordinal)), Is.EquivalentTo(new[] { "Acme.Xml.A.g.cs", "Acme.Xml.C.g.cs" }));
    }

    [TestCase("{ type: object, properties: { b: { oneOf: [{ type: string }, { type: object, properties: { c: { type: string } } }] } } }", 9, TestName = "A_choice")]
    [TestCase("{ type: object, properties: { b: {} } }", 9, TestName = "Anything")]
    [TestCase("{ type: object, properties: { b: { type: array, items: {} } } }", 9, TestName = "A_list_of_anything")]
    [TestCase("{ type: object, properties: { b: { type: array, items: { type: array, items: { type: string } } } } }", 9, TestName = "A_bare_list_in_a_list")]
    [TestCase("{ type: object, properties: { b: { type: object, properties: { c: { type: string } }, xml: { attribute: true } } } }", 9, TestName = "An_object_as_attribute")]
    [TestCase("{ type: object, properties: { b: { type: array, items: { type: string }, xml: { attribute: true } } } }", 9, TestName = "A_list_as_attribute")]
    [TestCase("{ type: object, properties: { '@b': { type: string } } }", 9, TestName = "No_name_of_xml")]
    [TestCase("{ type: object, properties: { b: { type: string, xml: { prefix: p } } } }", 9, TestName = "A_prefix_of_nothing")]
    [TestCase("{ type: object, properties: { b: { type: string }, c: { type: string, xml: { name: b } } } }", 9, TestName = "Two_of_one_name")]
    [TestCase("{ type: object, properties: { b: { type: object, additionalProperties: { type: array, items: { type: string } } } } }", 9, TestName = "A_map_of_lists")]
    public void What_xml_cannot_say_is_told_and_the_body_is_text(string schema, int line)
    {
        var run = GeneratorRun.Of(Document(schema, "application/xml"));

        Assert.That(run.Findings.Select(finding => (finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line + 1)), Is.EqualTo(new[] { ("AVG0010", line) }), string.Join("\n", run.Findings));
        Assert.That(run.Files["Acme.Client.ThingsApi.g.cs"], Does.Contain(Text));
        Assert.That(run.Files.Keys, Has.None.StartsWith("Acme.Xml."));
    }

    [TestCase("{ type: string }")]
    [TestCase("{ type: object }")]
    [TestCase("{}")]
    public void A_schema_that_describes_no_element_is_text_without_a_word(string schema)
    {
        var run = GeneratorRun.Of(Document(schema, "application/xml"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files["Acme.Client.ThingsApi.g.cs"], Does.Contain(Text));
    }

    [Test]
    public void A_request_body_whose_root_has_no_name_is_told()
    {
        const string spec = """
            openapi: 3.1.0
            info: { title: Acme, version: '1' }
            paths:
              /a:
                put:
                  tags: [Things]
                  requestBody:
                    content:
                      application/xml:
                        schema:
                          type: object
                          properties: { b: { type: string } }
                  responses: { '204': { description: none } }
            """;
        var run = GeneratorRun.Of(spec);

        Assert.That(run.Findings.Select(finding => (finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line + 1)), Is.EqualTo(new[] { ("AVG0010", 10) }));
        Assert.That(run.Files["Acme.Client.ThingsApi.g.cs"], Does.Contain("string? body"));
    }

    [Test]
    public void A_part_of_xml_is_text_and_told()
    {
        const string spec = """
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths:
              /a:
                put:
                  tags: [Things]
                  requestBody:
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          properties:
                            b: { type: object, properties: { c: { type: string } } }
                        encoding: { b: { contentType: application/xml } }
                  responses: { '204': { description: none } }
            """;
        var run = GeneratorRun.Of(spec);

        Assert.That(run.Findings.Select(finding => (finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line + 1)), Is.EqualTo(new[] { ("AVG0010", 13) }));
        Assert.That(run.Files["Acme.Client.ThingsApi.g.cs"], Does.Contain("string? b"));
    }

    [Test]
    public void Swagger_2_and_the_extension_of_azure_are_typed_too()
    {
        const string spec = """
            swagger: '2.0'
            info: { title: Acme, version: '1' }
            consumes: [application/xml]
            produces: [application/xml]
            paths:
              /a:
                put:
                  tags: [Things]
                  operationId: put
                  parameters: [{ in: body, name: a, required: true, schema: { $ref: '#/definitions/A' } }]
                  responses: { '200': { description: ok, schema: { $ref: '#/definitions/A' } } }
            definitions:
              A: { type: object, xml: { name: root }, properties: { kind: { type: string, xml: { attribute: true } }, content: { type: string, xml: { x-ms-text: true } } } }
            """;
        var run = GeneratorRun.Of(spec);

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files["Acme.Client.ThingsApi.g.cs"], Does.Contain("Task<ApiResponse<A>> PutAsync(\n").Or.Contain("Task<ApiResponse<A>> PutAsync(A "));
        Assert.That(run.Files["Acme.Client.ThingsApi.g.cs"], Does.Contain("\"root\""));
        Assert.That(run.Files["Acme.Xml.A.g.cs"], Does.Contain("writer.WriteString(content);"));
    }

    [Test]
    public void An_xml_object_that_is_none_is_told()
    {
        var run = GeneratorRun.Of(Document("{ type: object, xml: true, properties: { b: { type: string, xml: { nodeType: comment } } } }", "application/json"));

        Assert.That(run.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { "AVG0016", "AVG0016" }));
    }

    [Test]
    public void Names_and_namespaces_cannot_leave_their_texts()
    {
        var run = GeneratorRun.Of(Document("{ type: object, xml: { name: a, namespace: \"u\\\"; } // \\n\", prefix: p }, properties: { b: { type: string } } }", "application/xml"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(run.Files["Acme.Client.ThingsApi.g.cs"], Does.Contain("\"u\\\"; } // \\n\""));
    }

    private static string Document(string schema, string mediaType) => $$"""
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
          /a:
            get: { tags: [Things], operationId: get, responses: { '200': { description: ok, content: { {{mediaType}}: { schema: { $ref: '#/components/schemas/thing' } } } } } }
        components:
          schemas:
            thing:
              {{schema}}

        """;
}
