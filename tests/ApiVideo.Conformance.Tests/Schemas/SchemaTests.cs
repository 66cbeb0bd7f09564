using System.Text.Json.Nodes;
using ApiVideo.Generator.Places;
using Microsoft.OpenApi;

namespace ApiVideo.Conformance.Tests.Schemas;

/// <summary>
/// An ASP.NET Core application describes emitted types in its own document. That document, compiled again, has the types of the first one.
/// </summary>
public sealed class SchemaTests
{
    private static string Kinds => Path.Combine(AppContext.BaseDirectory, "Schemas", "Documents", "kinds.yaml");

    [TestCase(OpenApiSpecVersion.OpenApi3_0, "public")]
    [TestCase(OpenApiSpecVersion.OpenApi3_1, "internal")]
    public async Task Each_kind_of_schema_survives(OpenApiSpecVersion version, string accessibility)
    {
        using var client = CompiledClient.CompileDescribed(File(Kinds, await System.IO.File.ReadAllTextAsync(Kinds), options => options with { Accessibility = accessibility }));

        var document = await DescribedApplication.DescribeAsync(client, options => options.OpenApiVersion = version);

        AssertSame(client, document);
    }

    [TestCaseSource(typeof(Corpus), nameof(Corpus.WithExamples))]
    public async Task The_types_of_our_documents_survive(string name)
    {
        using var client = CompiledClient.CompileDescribed(Corpus.OwnFiles(name));

        AssertSame(client, await DescribedApplication.DescribeAsync(client));
    }

    [TestCaseSource(typeof(Corpus), nameof(Corpus.Published))]
    public async Task Published_documents_are_described_in_a_document_that_compiles(string name)
    {
        using var client = CompiledClient.CompileDescribed(Corpus.PublishedFiles(name));

        using var again = Compile(await DescribedApplication.DescribeAsync(client));
        Assert.That(again.Types.Any(), Is.EqualTo(client.Types.Any()));
    }

    [Test]
    public async Task Each_event_and_the_choice_of_all_are_described()
    {
        using var client = CompiledClient.CompileDescribed(File(Kinds, await System.IO.File.ReadAllTextAsync(Kinds)));

        var schemas = Schemas(await DescribedApplication.DescribeAsync([client], [client.TypeOf("WebhookEvent")]));

        AssertIs(schemas["WebhookEvent"]!["anyOf"], """
            [{"$ref":"#/components/schemas/ThingGoneEvent"},{"$ref":"#/components/schemas/ShapeMadeEvent"},{"$ref":"#/components/schemas/DoneEvent"},{"$ref":"#/components/schemas/UnknownWebhookEvent"}]
            """);
        AssertIs(schemas["ThingGoneEvent"], """
            {"required":["type"],"type":"object","properties":{"type":{"enum":["thing.gone"],"type":"string"},"reason":{"type":["null","string"],"description":"Why."}}}
            """);
        AssertIs(schemas["ShapeMadeEvent"], """{"allOf":[{"$ref":"#/components/schemas/Shape"}]}""");
    }

    [Test]
    public async Task Members_of_the_applications_own_types_keep_that_they_may_be_null()
    {
        using var client = CompiledClient.CompileDescribed(WithWebhook("One"));
        Type[] types = [.. new[] { "Webhook", "Inner" }.Select(name => typeof(Holder<>).MakeGenericType(client.TypeOf(name)))];

        var schemas = Schemas(await DescribedApplication.DescribeAsync([client], types));

        // The JSON context has the list of one and not of the other, so ASP.NET Core knows nothing of the first.
        AssertIs(schemas["HolderOfWebhook"]!["properties"], """
            {
              "maybe": {"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/Webhook"}]},
              "list": {"type":"array","items":{"$ref":"#/components/schemas/Webhook"}},
              "maybeList": {"oneOf":[{"type":"null"},{"type":"array","items":{"$ref":"#/components/schemas/Webhook"}}]},
              "maybeMap": {"type":["null","object"],"additionalProperties":{"$ref":"#/components/schemas/Webhook"}}
            }
            """);
        AssertIs(schemas["HolderOfInner"]!["properties"], """
            {
              "maybe": {"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/Inner"}]},
              "list": {"type":"array","items":{"$ref":"#/components/schemas/Inner"}},
              "maybeList": {"type":["null","array"],"items":{"$ref":"#/components/schemas/Inner"}},
              "maybeMap": {"type":["null","object"],"additionalProperties":{"$ref":"#/components/schemas/Inner"}}
            }
            """);
    }

    [Test]
    public async Task A_type_with_the_name_of_another_one_gets_a_number()
    {
        using var one = CompiledClient.CompileDescribed(WithWebhook("One"));
        using var two = CompiledClient.CompileDescribed(WithWebhook("Two"));

        async Task<string> DescribeAsync(CompiledClient[] clients, params Type[] types) => Told(await DescribedApplication.DescribeAsync(clients, types));

        Assert.That(await DescribeAsync([one], typeof(Webhook), one.TypeOf("Webhook")), Is.EqualTo("0 Webhook(own, inner Inner(text)); 1 Webhook2(one, inner Inner2(innerOne))"));
        Assert.That(await DescribeAsync([one], one.TypeOf("Webhook"), typeof(Webhook)), Is.EqualTo("0 Webhook(one, inner Inner2(innerOne)); 1 Webhook2(own, inner Inner(text))"));
        Assert.That(await DescribeAsync([one], one.TypeOf("Webhook"), typeof(Inner)), Is.EqualTo("0 Webhook(one, inner Inner2(innerOne)); 1 Inner(text)"));
        Assert.That(await DescribeAsync([one], one.TypeOf("Webhook"), one.TypeOf("Webhook"), one.TypeOf("Inner")), Is.EqualTo("0 Webhook(one, inner Inner(innerOne)); 1 Webhook(one, inner Inner(innerOne)); 2 Inner(innerOne)"));
        Assert.That(await DescribeAsync([one, two], one.TypeOf("Webhook"), two.TypeOf("Webhook")), Is.EqualTo("0 Webhook(one, inner Inner(innerOne)); 1 Webhook2(two, inner Inner2(innerTwo))"));
        Assert.That(
            await DescribeAsync([one, two], two.TypeOf("Webhook"), typeof(Inner), one.TypeOf("Webhook"), one.TypeOf("Inner")),
            Is.EqualTo("0 Webhook(two, inner Inner3(innerTwo)); 1 Inner(text); 2 Webhook2(one, inner Inner2(innerOne)); 3 Inner2(innerOne)"));
    }

    [Test]
    public async Task A_number_is_not_read_as_part_of_a_name_that_ends_in_one()
    {
        using var client = CompiledClient.CompileDescribed(WithWebhook("One", "Webhook2"));

        var document = await DescribedApplication.DescribeAsync([client], [client.TypeOf("Webhook2"), typeof(Webhook2)]);

        Assert.That(Told(document), Is.EqualTo("0 Webhook2(one, inner Inner2(innerOne)); 1 Webhook2_2(own, inner Inner(text))"));
    }

    [Test]
    public async Task A_component_that_the_application_adds_itself_is_no_type_of_the_client()
    {
        using var client = CompiledClient.CompileDescribed(WithWebhook("One"));

        var document = await DescribedApplication.DescribeAsync([client], [client.TypeOf("Webhook")], options => options.AddDocumentTransformer((added, _, _) =>
        {
            added.AddComponent("Inner", new OpenApiSchema { Type = JsonSchemaType.Integer });
            return Task.CompletedTask;
        }));

        Assert.That(Told(document), Is.EqualTo("0 Webhook(one, inner Inner2(innerOne))"));
        AssertIs(Schemas(document)["Inner"], """{"type":"integer"}""");
    }

    [Test]
    public async Task Ids_are_those_that_the_application_gives()
    {
        using var client = CompiledClient.CompileDescribed(WithWebhook("One"));

        var document = await DescribedApplication.DescribeAsync(
            [client], [client.TypeOf("Webhook"), typeof(Webhook)], options => options.CreateSchemaReferenceId = type => type.Type.IsPrimitive || type.Type == typeof(string) ? null : "My" + type.Type.Name);

        Assert.That(Told(document), Is.EqualTo("0 MyWebhook(one, inner MyInner2(innerOne)); 1 MyWebhook2(own, inner MyInner(text))"));
    }

    private static DocumentFiles WithWebhook(string name, string webhook = "Webhook") => File($"/{name}.yaml", $$"""
        openapi: 3.1.0
        info: { title: {{name}}, version: '1' }
        paths: { /a: { get: { responses: { '200': { description: ok, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/{{webhook}}' } } } } } } } } }
        components:
          schemas:
            {{webhook}}: { type: object, properties: { {{name.ToLowerInvariant()}}: { type: string }, inner: { $ref: '#/components/schemas/Inner' } } }
            Inner: { type: object, properties: { inner{{name}}: { type: string } } }
        """, options => options with { Namespace = name });

    private static DocumentFiles File(string path, string text, Func<SpecOptions, SpecOptions>? configure = null)
    {
        var options = SpecOptions.Default with { IsMarked = true, Namespace = "Described" };
        return new DocumentFiles(Path.GetFileName(path), new SpecFile(path, new SpecText(text), configure is null ? options : configure(options)), default);
    }

    private static void AssertSame(CompiledClient client, JsonNode document)
    {
        using var again = Compile(document);
        var (before, after) = (TypeShapes.Of(client), TypeShapes.Of(again));
        Assert.Multiple(() =>
        {
            foreach (var (name, shape) in before)
            {
                Assert.That(after.GetValueOrDefault(name), Is.EqualTo(shape), name);
            }
        });
    }

    private static CompiledClient Compile(JsonNode document)
    {
        var names = Schemas(document).Select(schema => "#/components/schemas/" + schema.Key).ToHashSet(StringComparer.Ordinal);
        Assert.That(References(document).Except(names, StringComparer.Ordinal), Is.Empty);
        return CompiledClient.Compile(File("/again.json", document.ToJsonString()));
    }

    /// <summary>Gives each path with its schema: the members, and the references of one of them.</summary>
    private static string Told(JsonNode document) =>
        string.Join("; ", document["paths"]!.AsObject().Select(path => $"{path.Key[1..]} {Told(document, path.Value!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!)}"));

    private static string Told(JsonNode document, JsonNode schema)
    {
        var reference = (schema["$ref"] ?? schema["oneOf"]?[1]?["$ref"])?.GetValue<string>();
        if (reference is null)
        {
            return "";
        }

        var id = reference[(reference.LastIndexOf('/') + 1)..];
        return $"{id}({string.Join(", ", Schemas(document)[id]!["properties"]!.AsObject().Select(member => $"{member.Key} {Told(document, member.Value!)}".Trim()))})";
    }

    private static JsonObject Schemas(JsonNode document) => document["components"]?["schemas"]?.AsObject() ?? [];

    private static void AssertIs(JsonNode? actual, string expected) =>
        Assert.That(JsonNode.DeepEquals(actual, JsonNode.Parse(expected)), Is.True, actual?.ToJsonString());

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "$ref", Value: JsonValue value } ? [value.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private sealed record Webhook(int Own, Inner? Inner);

    private sealed record Webhook2(int Own, Inner? Inner);

    private sealed record Inner(string Text);

    private sealed record Holder<T>(T? Maybe, IReadOnlyList<T> List, IReadOnlyList<T>? MaybeList, Dictionary<string, T>? MaybeMap);
}
