using System.Globalization;
using System.Text;
using NUnit.Framework;

namespace ApiVideo.Fuzz.Tests;

/// <summary>Small documents that cost much: they end soon, in little memory, in good code or a finding.</summary>
public sealed class BombTests
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: Bomb, version: '1' }\n";
    private const string UseA = "paths: { /a: { get: { responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }\n";

    [TestCase("{\"openapi\":\"3.0.3\",\"x\":", "{\"a\":", "}")]
    [TestCase("{\"openapi\":\"3.0.3\",\"x\":", "[", "]")]
    [TestCase("{\"openapi\":\"3.0.3\",\"x\":", "[", "")]
    [TestCase(Head + "x: ", "{a: ", "}")]
    [TestCase(Head + "x: ", "[", "]")]
    [TestCase(Head + "x:\n  ", "- ", "")]
    [TestCase(Head + "x: ", "? ", "")]
    [TestCase(Head + "x: ", "[", "")]
    public void A_text_nested_100000_deep_is_an_error(string head, string open, string close)
    {
        var run = Run(head + Repeat(open, 100_000) + "1" + Repeat(close, 100_000) + (head[0] == '{' ? "}" : "\n"));
        Assert.That(run.Ids, Does.Contain("AVG0002"));
    }

    [Test]
    public void Lines_that_stand_far_left_of_the_text_that_they_go_on_cost_no_more_than_it()
    {
        var run = Run(Head + "x:" + Repeat(" ", 100_000) + "\"a\n" + Repeat("b\n", 100_000) + "\"\n");

        Assert.That(run.Ids, Is.EqualTo(new[] { "AVG0002" }));
    }

    [Test]
    public void Aliases_that_grow_without_end_are_an_error()
    {
        var text = new StringBuilder(Head).Append("x0: &a0 [1, 2, 3]\n");
        for (var i = 1; i < 40; i++)
        {
            text.Append(Culture, $"x{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }

        Assert.That(Run(text.ToString()).Ids, Is.EqualTo(new[] { "AVG0002" }));
    }

    [Test]
    public void Merge_keys_that_grow_without_end_are_an_error()
    {
        var text = new StringBuilder(Head).Append("x0: &a0 { b: 1 }\n");
        for (var i = 1; i < 40; i++)
        {
            text.Append(Culture, $"x{i}: &a{i} {{ <<: *a{i - 1}, {string.Join(", ", Enumerable.Range(0, 9).Select(k => $"k{k}: *a{i - 1}"))} }}\n");
        }

        Assert.That(Run(text.ToString()).Ids, Is.EqualTo(new[] { "AVG0002" }));
    }

    [TestCase("A: { $ref: '#/components/schemas/A' }")]
    [TestCase("A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }")]
    [TestCase("A: { allOf: [ { $ref: '#/components/schemas/A' } ] }")]
    [TestCase("A: { oneOf: [ { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' } ] }\n    B: { anyOf: [ { $ref: '#/components/schemas/A' }, { type: string } ] }")]
    [TestCase("A: { allOf: [ { oneOf: [ { anyOf: [ { $ref: '#/components/schemas/A' } ] } ] } ] }")]
    [TestCase("A: { type: array, items: { $ref: '#/components/schemas/A' } }")]
    [TestCase("A: { type: array, items: { type: array, items: { $ref: '#/components/schemas/A' } } }")]
    [TestCase("A: { additionalProperties: { $ref: '#/components/schemas/A' } }")]
    [TestCase("A: { oneOf: [ { type: array, items: { $ref: '#/components/schemas/A' } }, { type: object, additionalProperties: { $ref: '#/components/schemas/A' } } ] }")]
    [TestCase("A: { properties: { a: { $ref: '#/components/schemas/A/properties/a' } } }")]
    [TestCase("A: { properties: { a: { $ref: '#/components/schemas/A' }, b: { allOf: [ { $ref: '#/components/schemas/A' } ] } }, required: [a, b] }")]
    [TestCase("A: { $ref: '#' }")]
    [TestCase("A: { $ref: '#/components/schemas' }")]
    [TestCase("A: { $ref: '#/components/schemas/A/$ref' }")]
    [TestCase("A: { $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema' }")]
    [TestCase("A: { oneOf: [ { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' } ], discriminator: { propertyName: t } }\n    B: { allOf: [ { $ref: '#/components/schemas/A' }, { properties: { t: { type: string } } } ] }\n    C: { allOf: [ { $ref: '#/components/schemas/A' } ] }")]
    public void A_schema_that_leads_back_to_itself_ends(string schemas)
    {
        foreach (var version in new[] { "3.0.3", "3.1.0" })
        {
            RunClean(Head.Replace("3.0.3", version, StringComparison.Ordinal) + UseA + "components:\n  schemas:\n    " + schemas + "\n");
        }
    }

    [TestCase("paths: { /a: { $ref: '#/paths/~1a' } }")]
    [TestCase("paths: { /a: { $ref: '#/paths/~1b' }, /b: { $ref: '#/paths/~1a' } }")]
    [TestCase("paths: { $ref: '#/paths' }")]
    [TestCase("paths: { $ref: '#' }")]
    [TestCase("paths: { /a: { $ref: '#' } }")]
    [TestCase("paths: { /a: { get: { $ref: '#/paths/~1a' } } }")]
    [TestCase("paths: { /a: { get: { parameters: [ { $ref: '#/paths/~1a/get/parameters/0' } ] } } }")]
    [TestCase("paths: { /a: { get: { parameters: { $ref: '#/paths/~1a/get/parameters' } } } }")]
    [TestCase("paths: { /a: { get: { responses: { '200': { $ref: '#/paths/~1a/get/responses/200' } } } } }")]
    [TestCase("paths: { /a: { get: { responses: { $ref: '#/paths/~1a/get/responses' } } } }")]
    [TestCase("paths: { /a: { get: { responses: { '200': { description: d, headers: { X: { $ref: '#/paths/~1a/get/responses/200/headers/X' } } } } } } }")]
    [TestCase("paths: { /a: { get: { responses: { '200': { description: d, headers: { X: { content: { text/plain: { schema: { $ref: '#/paths/~1a/get/responses/200/headers/X' } } } } } } } } } }")]
    [TestCase("paths: { /a: { get: { requestBody: { $ref: '#/paths/~1a/get/requestBody' } } } }")]
    [TestCase("paths: { /a: { get: { requestBody: { content: { a/json: { schema: { $ref: '#/paths/~1a' } } } } } } }")]
    [TestCase("paths: { /a: { get: { callbacks: { c: { x: { $ref: '#/paths/~1a' } } } } } }")]
    [TestCase("paths: { /a: { $ref: 'other.yaml#/a' } }")]
    [TestCase("paths: { /a: { get: { responses: { '200': { $ref: 'other.yaml#/b' } } } } }")]
    public void An_element_that_leads_back_to_itself_ends(string paths)
    {
        var run = FuzzCase.RunOnSmallStack(Head + paths + "\n", ("other.yaml", "a: { $ref: 'spec.yaml#/paths/~1a' }\nb: { $ref: '#/b' }\n"));
        Assert.That(Demands.Check(run), Is.Null);
    }

    [TestCase("allOf: [ {0}, {0} ]")]
    [TestCase("oneOf: [ {0}, {0} ]")]
    [TestCase("anyOf: [ {0}, {0}, {{ type: string }} ]")]
    [TestCase("allOf: [ {0}, {{ oneOf: [ {0}, {0} ] }} ]")]
    [TestCase("type: object, properties: {{ a: {0}, b: {0} }}, allOf: [ {0} ]")]
    [TestCase("type: array, items: {0}")]
    [TestCase("additionalProperties: {0}")]
    [TestCase("type: object, properties: {{ a: {{ oneOf: [ {0}, {0}, {{ type: integer }} ] }} }}, oneOf: [ {0}, {{ type: object, properties: {{ b: {0} }} }} ]")]
    public void A_ladder_of_schemas_that_use_the_next_twice_ends(string step)
    {
        var text = new StringBuilder(Head).Append(UseA).Append("components:\n  schemas:\n    A: { $ref: '#/components/schemas/S0' }\n");
        for (var i = 0; i < 200; i++)
        {
            text.Append(Culture, $"    S{i}: {{ {string.Format(Culture, step, $"{{ $ref: '#/components/schemas/S{i + 1}' }}")} }}\n");
        }

        RunClean(text.Append("    S200: { type: object, properties: { x: { type: string } } }\n").ToString());
    }

    [Test]
    public void References_that_multiply_are_cut()
    {
        var text = new StringBuilder(Head).Append("paths:\n");
        Append(text, 300, i => $"  /p{i}: {{ $ref: '#/components/pathItems/p' }}\n");
        text.Append("components:\n  pathItems:\n    p:\n      get:\n        responses:\n");
        Append(text, 400, i => $"          '{i + 200}': {{ $ref: '#/components/responses/r' }}\n");
        text.Append("  responses:\n    r:\n      description: d\n      headers:\n");
        Append(text, 300, i => $"        X-H{i}: {{ $ref: '#/components/headers/h' }}\n");
        text.Append("  headers: { h: { schema: { type: object, properties: { a: { type: string }, b: { type: string } } } } }\n");

        RunCheap(text.ToString());
    }

    [Test]
    public void Long_texts_that_are_referred_to_often_are_cut()
    {
        var text = new StringBuilder("openapi: 3.0.3\ninfo: { title: Bomb, version: '1' }\npaths:\n");
        Append(text, 5_000, i => $"  /p{i}: {{ get: {{ responses: {{ '200': {{ $ref: '#/components/responses/r' }} }} }} }}\n");
        RunCheap(text.Append("components: { responses: { r: { description: '").Append(Repeat("text ", 200_000)).Append("' } } }\n").ToString());
    }

    [Test]
    public void A_long_name_around_many_members_is_cut() =>
        RunCheap("{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"x\",\"version\":\"1\"},\"paths\":{},\"components\":{\"schemas\":{\"" + Repeat("n", 300_000)
            + "\":{\"properties\":{" + Join(20_000, i => $"\"p{i}\":{{\"x-a\":1,\"x-b\":1,\"x-c\":1}}") + "}}}}}");

    [Test]
    public void Types_made_of_one_large_type_are_cut() =>
        RunCheap(Head + UseA + "components: { schemas: { Big: { properties: { " + Join(2_000, i => $"p{i}: {{ type: string }}") + " } }, "
            + Join(2_000, i => $"S{i}: {{ allOf: [ {{ $ref: '#/components/schemas/Big' }}, {{ properties: {{ x{i}: {{ type: string }} }} }} ] }}")
            + ", A: { properties: { " + Join(2_000, i => $"s{i}: {{ $ref: '#/components/schemas/S{i}' }}") + " } } } }\n");

    [Test]
    public void Server_variables_that_multiply_are_replaced_once()
    {
        var text = new StringBuilder(Head).Append("servers:\n  - url: https://example.com/{v0}\n    variables:\n");
        Append(text, 30, i => $"      v{i}: {{ default: '{Repeat("{v" + (i + 1).ToString(Culture) + "}", 10)}' }}\n");
        RunClean(text.Append("paths: {}\n").ToString());
    }

    [Test]
    public void An_object_of_2000_properties_is_code() =>
        RunClean(Head + UseA + "components: { schemas: { A: { properties: { " + Join(2_000, i => $"p{i}: {{ type: string }}") + " } } } }\n");

    [Test]
    public void An_enum_of_10000_values_is_code() =>
        RunClean(Head + UseA + "components: { schemas: { A: { type: string, enum: [ " + Join(10_000, i => $"v{i}") + " ] } } }\n");

    [Test]
    public void A_union_of_500_cases_is_code() =>
        RunClean(Head + UseA + "components: { schemas: { " + Join(500, i => $"S{i}: {{ properties: {{ p{i}: {{ type: string }} }} }}")
            + ", A: { oneOf: [ " + Join(500, i => $"{{ $ref: '#/components/schemas/S{i}' }}") + " ] } } }\n");

    [TestCase(500)]
    [TestCase(15_000)]
    [TestCase(50_000)]
    public void Names_of_any_length_are_code(int length)
    {
        var name = Repeat("abcdefghiJ", length / 10);
        var schema = $$"""{ "type": "object", "description": "{{name}}", "properties": { "{{name}}": { "type": "object", "properties": { "{{name}}": { "enum": [ "{{name}}" ] } } } } }""";
        RunClean($$"""
            { "openapi": "3.0.3", "info": { "title": "{{name}}", "version": "{{name}}" }, "tags": [ { "name": "{{name}}" } ],
              "paths": { "/{{name}}/{{{name}}}": { "post": { "tags": [ "{{name}}" ], "operationId": "{{name}}",
                "parameters": [ { "name": "{{name}}", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "{{name}}", "in": "query", "schema": {{schema}} } ],
                "requestBody": { "content": { "application/json": { "schema": {{schema}} } } },
                "responses": { "200": { "description": "d", "headers": { "{{name}}": { "schema": { "type": "string" } } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{name}}" } } } } } } } },
              "components": { "schemas": { "{{name}}": {{schema}} }, "securitySchemes": { "{{name}}": { "type": "apiKey", "in": "header", "name": "{{name}}" } } } }
            """);
    }

    [Test]
    public void Objects_inside_objects_have_names_that_the_compiler_takes()
    {
        var name = Repeat("abcdefghi", 10);
        RunClean(Head + UseA + "components: { schemas: { A: " + Repeat("{ type: object, properties: { " + name + ": ", 40) + "{ type: string }" + Repeat(" } }", 40) + " } }\n");
    }

    [Test]
    public void Thousands_of_operations_with_one_name_are_code() =>
        RunClean(Head + "paths: { " + Join(1_000, i => $"/p{i}: {{ get: {{ operationId: same, tags: [same], responses: {{ '200': {{ description: d }} }} }} }}") + " }\n");

    [Test]
    public void Broken_references_by_the_100000_are_capped()
    {
        var run = Run("{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"x\",\"version\":\"1\"},\"paths\":{},\"components\":{\"schemas\":{" + Join(100_000, i => $"\"s{i}\":{{\"$ref\":\"#/components/schemas/nowhere{i}\"}}") + "}}}");
        Assert.That(run.Result.Findings, Has.Count.InRange(100, 1_001));
        Assert.That(run.Messages, Has.Some.Contains("more"));
    }

    [Test]
    public void Duplicate_keys_by_the_10000_are_capped()
    {
        var run = Run(Head + "paths: { " + Join(10_000, _ => "/p: {}") + " }\n");
        Assert.That(run.Result.Findings, Has.Count.InRange(1, 1_001));
    }

    [Test]
    public void A_finding_quotes_no_text_without_end()
    {
        var run = Run("{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"x\",\"version\":\"1\"},\"paths\":{\"/a\":{\"$ref\":\"#/x\\n\\u2028y" + Repeat("z", 1_000_000) + "\"}}}");
        Assert.That(run.Messages.Select(message => message.Length), Has.All.LessThan(2_000));
        Assert.That(run.Messages, Has.None.Contains('\n').And.None.Contains('\u2028'));
    }

    [TestCase("**a ")]
    [TestCase("`")]
    [TestCase("<a")]
    [TestCase("[a](")]
    [TestCase("[")]
    [TestCase("```")]
    [TestCase("__a")]
    [TestCase("**a*")]
    [TestCase(" \n")]
    public void A_description_that_wants_backtracking_is_code(string part) =>
        RunClean("{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"x\",\"version\":\"1\",\"description\":\"" + Repeat(part, 50_000).Replace("\n", "\\n", StringComparison.Ordinal) + "\"},\"paths\":{}}");

    [TestCase("1", "0")]
    [TestCase("-", "9")]
    [TestCase("1.", "9")]
    [TestCase("1e", "9")]
    public void A_number_without_end_is_code(string head, string digit) =>
        RunClean(Head + UseA + "components: { schemas: { A: { type: integer, minimum: " + head + Repeat(digit, 10_000) + ", maxLength: " + head + Repeat(digit, 300) + ", default: 1e400, enum: [1, 1e400] } } }\n");

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private static void RunClean(string text)
    {
        var run = Run(text);
        Assert.That(run.Files, Is.Not.Empty, string.Join("\n", run.Messages));
        Assert.That(Demands.Compiles(run), Is.Null);
    }

    /// <summary>Too much is asked for, which is told; what is made of it takes no more than a large document does.</summary>
    private static void RunCheap(string text)
    {
        var before = GC.GetTotalAllocatedBytes();
        var run = Run(text);
        Assert.That(run.Ids, Does.Contain("AVG0017"));
        Assert.That((GC.GetTotalAllocatedBytes() - before) / 1_000_000, Is.LessThan(8_000));
    }

    private static FuzzCase Run(string text)
    {
        var run = FuzzCase.RunOnSmallStack(text);
        Assert.That(Demands.Check(run), Is.Null);
        return run;
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Join(int count, Item item) => string.Join(", ", Enumerable.Range(0, count).Select(i => item(i)));

    private static void Append(StringBuilder text, int count, Item item)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(item(i));
        }
    }

    private delegate string Item(int index);
}
