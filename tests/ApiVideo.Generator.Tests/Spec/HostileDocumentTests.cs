using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>Documents made to hurt: the outcome is a document or a finding, on the stack of a usual thread.</summary>
public sealed class HostileDocumentTests
{
    private const int UsualStack = 512 * 1024;

    [TestCase("{type: object, properties: {a: ", "}}")]
    [TestCase("{type: array, items: ", "}")]
    [TestCase("{allOf: [", "]}")]
    [TestCase("{additionalProperties: ", "}")]
    [TestCase("{anyOf: [{type: 'null'}, ", "]}")]
    public void Deep_schemas_end_in_one_finding(string open, string close)
    {
        const int levels = 120;
        var schema = string.Concat(Enumerable.Repeat(open, levels)) + "{type: string}" + string.Concat(Enumerable.Repeat(close, levels));

        var reading = OnUsualStack(() => Reading.OfSchemas("    A: " + schema, "3.1.0"));

        Assert.That(reading.IsNull, Is.False);
        Assert.That(reading.Ids, Is.SubsetOf(Ids("AVG0017")));
    }

    [Test]
    public void A_chain_of_thousands_of_schemas_does_not_overflow()
    {
        var schemas = string.Concat(Enumerable.Range(0, 5000).Select(static i => $"    S{i}: {{properties: {{next: {{$ref: '#/components/schemas/S{i + 1}'}}}}}}\n"));

        var reading = OnUsualStack(() => Reading.OfSchemas(schemas + "    S5000: {type: string}"));

        Assert.That(reading.Lines, Is.Empty);
        Assert.That(reading.Schema("S0").Properties["next"].ActualSchema, Is.SameAs(reading.Schema("S1")));
    }

    [Test]
    public void A_chain_of_thousands_of_compositions_is_cut()
    {
        var schemas = string.Concat(Enumerable.Range(0, 3000).Select(static i => $"    S{i}: {{allOf: [{{$ref: '#/components/schemas/S{i + 1}'}}]}}\n"));

        var reading = OnUsualStack(() => Reading.OfSchemas(schemas + "    S3000: {type: object}"));

        Assert.That(reading.Ids, Is.Not.Empty.And.All.AnyOf("AVG0017", "AVG0018"));
        Assert.That(() => OnUsualStack(() => reading.Schema("S0").ActualProperties.Count), Throws.Nothing);
    }

    [Test]
    public void A_chain_of_thousands_of_bare_references_is_a_finding()
    {
        var schemas = string.Concat(Enumerable.Range(0, 1000).Select(static i => $"    S{i}: {{$ref: '#/components/schemas/S{i + 1}'}}\n"));

        var reading = OnUsualStack(() => Reading.OfSchemas(schemas + "    S1000: {type: object}"));

        Assert.That(reading.IsNull, Is.False);
        Assert.That(reading.Ids, Is.Not.Empty.And.All.AnyOf("AVG0017", "AVG0018"));
    }

    [Test]
    public void Every_beginning_of_a_document_is_read_or_found()
    {
        const string text = """
            openapi: 3.1.0
            info: {title: t, version: "1"}
            paths:
              /a:
                get:
                  parameters: [{name: a, in: query, schema: {type: [string, "null"]}}]
                  responses: {"200": {description: >
                    folded
                    text, content: {a/b: {schema: {$ref: "#/components/schemas/A"}}}}}
            components: {schemas: {A: {allOf: [{type: object}], discriminator: {propertyName: a, mapping: {b: A}}}}}
            """;
        for (var length = 0; length < text.Length; length++)
        {
            var reading = Reading.Of(text[..length]);
            Assert.That(reading.IsNull ? reading.Findings.Any(static finding => finding.IsError) : !reading.Ids.Contains("AVG0015"), Is.True, text[..length]);
            Assert.That(reading.Ids, Does.Not.Contain("AVG0015"), text[..length]);
        }
    }

    [TestCaseSource(nameof(Values))]
    public void Any_value_at_any_place_is_read_or_found(string value)
    {
        var members = new[]
        {
            "info", "servers", "tags", "externalDocs", "security", "paths", "webhooks", "components", "x-webhooks", "x-generator",
            "components/schemas", "components/securitySchemes", "paths/~1a", "paths/~1a/get", "paths/~1a/parameters", "paths/~1a/servers",
            "paths/~1a/get/tags", "paths/~1a/get/parameters", "paths/~1a/get/requestBody", "paths/~1a/get/responses", "paths/~1a/get/security",
            "paths/~1a/get/responses/200", "paths/~1a/get/responses/200/headers", "paths/~1a/get/responses/200/content",
            "paths/~1a/get/responses/200/content/a~1b", "paths/~1a/get/responses/200/content/a~1b/schema",
            "paths/~1a/get/responses/200/content/a~1b/encoding", "components/schemas/A/type", "components/schemas/A/properties",
            "components/schemas/A/items", "components/schemas/A/allOf", "components/schemas/A/oneOf", "components/schemas/A/enum",
            "components/schemas/A/const", "components/schemas/A/default", "components/schemas/A/required", "components/schemas/A/nullable",
            "components/schemas/A/discriminator", "components/schemas/A/discriminator/mapping", "components/schemas/A/additionalProperties",
            "components/schemas/A/patternProperties", "components/schemas/A/prefixItems", "components/schemas/A/exclusiveMinimum",
            "components/schemas/A/maximum", "components/schemas/A/maxItems", "components/schemas/A/examples", "components/schemas/A/xml",
            "components/schemas/A/x-enum-varnames", "components/schemas/A/x-nullable", "components/schemas/A/x-schema", "components/schemas/A/$ref",
            "components/securitySchemes/k/type", "components/securitySchemes/k/flows", "components/securitySchemes/k/in",
            "definitions", "parameters", "consumes", "schemes", "host", "paths/~1a/get/responses/200/schema", "paths/~1a/get/produces",
        };
        foreach (var version in new[] { "\"openapi\":\"3.1.0\"", "\"swagger\":\"2.0\"" })
        {
            foreach (var member in members)
            {
                var reading = Reading.Of(Document(version, member, value));
                Assert.That(reading.Ids, Does.Not.Contain("AVG0015"), version + " " + member + " = " + value + ": " + string.Join("\n", reading.Lines));
            }
        }
    }

    private static string[] Values() =>
    [
        "null", "true", "false", "0", "-1", "1.5", "1e400", "123456789012345678901234567890", "\"\"", "\"text\"", "\"2024-08-15T10:00:00Z\"",
        "[]", "[null]", "[1]", "[\"a\"]", "[[]]", "[{}]", "{}", "{\"a\":null}", "{\"a\":1}", "{\"a\":\"b\"}", "{\"a\":[]}", "{\"a\":{}}",
        "{\"$ref\":\"#/nowhere\"}", "{\"$ref\":\"#\"}", "{\"$ref\":1}", "[{\"$ref\":\"#\"}]", "{\"a\":{\"$ref\":\"#/components/schemas/A\"}}",
        "{\"$id\":\"1\",\"$type\":\"System.Object\",\"$ref\":{}}", "{\"x-a\":{\"type\":\"string\"}}", "{\"type\":{\"$ref\":\"x\"}}",
    ];

    private static string Document(string version, string member, string value)
    {
        var path = member.Split('/').Select(static segment => segment.Replace("~1", "/", StringComparison.Ordinal)).ToList();
        var inner = string.Concat(path.Select(static name => "{\"" + name + "\":")) + value + new string('}', path.Count);
        return "{" + version + "," + inner[1..];
    }

    private static T OnUsualStack<T>(Func<T> work)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            UsualStack);
        thread.Start();
        thread.Join();
        return failure is null ? result : throw new AssertionException(failure.ToString());
    }

    private static string[] Ids(params string[] ids) => ids;
}
