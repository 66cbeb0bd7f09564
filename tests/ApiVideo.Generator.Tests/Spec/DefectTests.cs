using ApiVideo.Generator.Spec;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class DefectTests
{
    [TestCase("", "api.yaml(1,1): AVG0003 This is not an OpenAPI document: the file is empty")]
    [TestCase("# nothing", "api.yaml(1,1): AVG0003 This is not an OpenAPI document: the file is empty")]
    [TestCase("[1, 2]", "api.yaml(1,1): AVG0003 This is not an OpenAPI document: it is a list")]
    [TestCase("hello", "api.yaml(1,1): AVG0003 This is not an OpenAPI document: it is a plain text or number")]
    [TestCase("{}", "api.yaml(1,1): AVG0003 This is not an OpenAPI document: it has neither 'openapi' nor 'swagger' at its top level")]
    [TestCase("a: 1\nb: 2", "api.yaml(1,1): AVG0003 This is not an OpenAPI document: it has neither 'openapi' nor 'swagger' at its top level but 'a', 'b'")]
    [TestCase("info: {}\nswagger: '1.2'", "api.yaml(2,1): AVG0004 'swagger: 1.2' is not supported; use Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2")]
    [TestCase("openapi: 4.0.0", "api.yaml(1,1): AVG0004 'openapi: 4.0.0' is not supported; use Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2")]
    [TestCase("openapi: {a: b}", "api.yaml(1,1): AVG0004 'openapi: (no version)' is not supported; use Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2")]
    [TestCase("openapi: 3.0.0\npaths: [", "api.yaml(2,9): AVG0002")]
    [TestCase("{\"openapi\": \"3.0.0\",\n  \"paths\": }", "api.yaml(2,12): AVG0002 The document is not valid JSON: '}' closes nothing")]
    public void What_cannot_be_read_is_one_error(string text, string line)
    {
        var reading = Reading.Of(text);

        Assert.That(reading.IsNull, Is.True);
        Assert.That(reading.Findings, Has.Count.EqualTo(1));
        Assert.That(reading.Lines[0], Does.StartWith(line));
        Assert.That(reading.Findings[0].IsError, Is.True);
    }

    [TestCase("3.0")]
    [TestCase("3.1")]
    [TestCase("'3.0.4'")]
    [TestCase("3.2.0")]
    public void Versions_may_be_short_and_unquoted(string version) =>
        Assert.That(Reading.Of($"openapi: {version}\ninfo: {{title: t}}\npaths: {{}}").Lines, Is.Empty);

    [TestCase("description: [a]", "(5,7): AVG0016 'description' should be a text; it is set aside")]
    [TestCase("tags: one", "(5,7): AVG0016 'tags' should be a list of texts; it is set aside")]
    [TestCase("tags: [{name: a}]", "(5,14): AVG0016 'tags' should be a list of texts; it is set aside")]
    [TestCase("deprecated: maybe", "(5,7): AVG0016 'deprecated' should be true or false; it is set aside")]
    [TestCase("security: {key: []}", "(5,7): AVG0016 'security' should be a list of objects whose members are lists of scopes; it is set aside")]
    [TestCase("security: [key]", "(5,18): AVG0016 'security' should be a list of objects whose members are lists of scopes; it is set aside")]
    [TestCase("parameters: {a: b}", "(5,7): AVG0016 'parameters' should be a list; it is set aside")]
    [TestCase("parameters: [{name: a, in: body}]", "(5,30): AVG0016 'in' of the parameter 'a' should be one of query, path, header, cookie; the parameter is left out")]
    [TestCase("parameters: [{in: query}]", "(5,20): AVG0016 A parameter should have a 'name'; it is left out")]
    [TestCase("parameters: [{name: a, in: query, style: fancy}]", "(5,41): AVG0016 'style' should be one of simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject; it is set aside")]
    [TestCase("responses: {ok: {description: d}}", "(5,19): AVG0016 'ok' is no status; what it describes is left out")]
    [TestCase("responses: {'999': {description: d}}", "(5,19): AVG0016 '999' is no status; what it describes is left out")]
    [TestCase("responses: {20X: {description: d}}", "(5,19): AVG0016 '20X' is no status; what it describes is left out")]
    [TestCase("responses: 3", "(5,7): AVG0016 'responses' should be an object; it is set aside")]
    [TestCase("requestBody: {content: {a/b: {schema: 3}}}", "(5,37): AVG0016 A schema should be an object; it is read as any JSON")]
    [TestCase("requestBody: {content: {a/b: {schema: false}}}", "(5,37): AVG0010 A schema that allows nothing ('false') is not supported; it is read as any JSON")]
    [TestCase("requestBody: {content: {a/b: {schema: {type: text}}}}", "(5,46): AVG0016 'text' is not a type of OpenAPI; it is set aside")]
    [TestCase("requestBody: {content: {a/b: {schema: {required: true}}}}", "(5,46): AVG0016 'required' of a schema should be a list of its properties; a property is required by its parent's list. It is set aside")]
    [TestCase("requestBody: {content: {a/b: {schema: {minLength: x}}}}", "(5,46): AVG0016 'minLength' should be a whole number; it is set aside")]
    [TestCase("requestBody: {content: {a/b: {schema: {$ref: 1}}}}", "(5,46): AVG0016 '$ref' should be a text; it is set aside")]
    [TestCase("requestBody: {content: {a/b: {schema: {enum: x}}}}", "(5,46): AVG0016 'enum' should be a list; it is set aside")]
    [TestCase("requestBody: {content: {a/b: {schema: {discriminator: {}}}}}", "(5,46): AVG0016 A discriminator should have a 'propertyName'; it is set aside")]
    public void A_member_of_another_shape_is_set_aside_with_a_finding(string member, string line)
    {
        var reading = Reading.Of($"openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths: {{'/a': {{\n    get: {{\n      {member}}}}}}}\n");

        Assert.That(reading.Lines, Has.Count.EqualTo(1));
        Assert.That(reading.Lines[0], Is.EqualTo("api.yaml" + line));
        Assert.That(reading.Operation("/a"), Is.Not.Null);
    }

    [Test]
    public void A_path_without_its_slash_gets_one()
    {
        var reading = Reading.Of("openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  a/b: {get: {responses: {}}}\n  x-c: {get: {responses: {}}}\n");

        Assert.That(reading.Lines, Is.EqualTo(new[] { "api.yaml(4,3): AVG0016 A path should begin with a slash; it is read as '/a/b'" }));
        Assert.That(reading.Operation("/a/b"), Is.Not.Null);
    }

    [Test]
    public void A_path_that_begins_with_a_control_character_gets_a_slash_and_is_no_webhook()
    {
        var reading = Reading.Of("{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": {\"\\u0001webhook/a\": {\"get\": {\"responses\": {}}}}}");

        Assert.That(reading.Ids, Is.EqualTo(new[] { "AVG0016" }));
        Assert.That(reading.Spec.Deliveries, Is.Empty);
        Assert.That(reading.Document.Paths.Keys, Is.EqualTo(new[] { "/\u0001webhook/a" }));
    }

    [TestCase("responses: {2XX: {description: d}, '404': {description: d}, 4xx: {description: d}, Default: {description: d}, x-a: b}")]
    [TestCase("description: 2024")]
    [TestCase("description:")]
    [TestCase("tags: [1, true]")]
    [TestCase("x-enumNames: 3")]
    [TestCase("x-position: first")]
    [TestCase("x-any: {type: object, items: {$ref: '#/nowhere'}}")]
    [TestCase("unknown: {a: b}")]
    [TestCase("callbacks: {c: {'{$request.body#/url}': {post: {responses: {}}}}}")]
    public void What_does_no_harm_is_no_finding(string member)
    {
        var reading = Reading.Of($"openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      {member}\n");

        Assert.That(reading.Lines, Is.Empty);
        Assert.That(reading.Operation("/a"), Is.Not.Null);
    }

    [Test]
    public void Texts_that_look_like_times_stay_texts()
    {
        var schema = Reading.OfSchemas("    A: {type: string, default: '2024-08-15T10:00:00Z', enum: ['2024-08-15T10:00:00Z', other], x-since: '2024-08-15T10:00:00Z'}").Schema("A");

        Assert.That(schema.Default, Is.EqualTo("2024-08-15T10:00:00Z"));
        Assert.That(schema.Enumeration, Is.EqualTo(new[] { "2024-08-15T10:00:00Z", "other" }));
        Assert.That(schema.ExtensionData!["x-since"], Is.EqualTo("2024-08-15T10:00:00Z"));
    }

    [Test]
    public void No_document_can_write_a_mark()
    {
        var names = typeof(Marks).GetFields().Select(static field => (string)field.GetRawConstantValue()!).ToList();
        var reading = Reading.OfSchemas("    A: {type: number" + string.Concat(names.Select(static name => $", {name}: {{a: b}}, x-{name}: text")) + "}");

        Assert.That(names, Is.Not.Empty);
        Assert.That(reading.Schema("A").ExtensionData!.Keys, Is.EquivalentTo(names.Where(static name => name == Marks.Xml).Concat(names.Select(static name => "x-" + name))));
    }

    [Test]
    public void Extensions_survive_where_they_are_scalars_and_stay_in_the_tree_otherwise()
    {
        var reading = Reading.Of("""
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths:
              /a: {get: {x-client-action: list, x-names: [a, b], x-more: {a: 1}, responses: {}}}
            """);

        var operation = reading.Operation("/a");
        Assert.That(operation.ExtensionData!["x-client-action"], Is.EqualTo("list"));
        Assert.That(operation.ExtensionData, Contains.Key("x-names").And.Not.ContainKey("x-more"));
        Assert.That(reading.Spec.Raw(reading.Spec.PointerOf(operation))!["x-more"]!["a"]!.ToString(), Is.EqualTo("1"));
    }
}
