using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>A web application that takes and returns emitted types, and describes them in its own OpenAPI document.</summary>
internal sealed class WebTests
{
    private static readonly string[] Schemas = ["Animal", "Cat", "Dog", "Owner", "Webhook", "WebhookEventType", "WebhooksCreationPayload"];

    [Test]
    public async Task An_application_binds_serves_and_describes_emitted_types()
    {
        using var consumer = new Consumer("Web").WithWebhooksSpec();

        var build = (await consumer.BuildAsync()).EnsureSuccess();

        Assert.That(Finding.In(build), Is.Empty);
        Check((await consumer.RunAsync()).EnsureSuccess().Lines);
    }

    [Test]
    public async Task A_native_application_does_the_same_with_types_of_a_library()
    {
        Linker.Require();
        using var consumer = new Consumer("WebNative", "WebTypes", "Web").WithWebhooksSpec("../WebTypes/webhooks.yaml");
        var folder = consumer.PathOf("published");

        var publish = (await Command.DotnetAsync(
            consumer.Folder, "publish", "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", folder, "-clp:NoSummary")).EnsureSuccess();

        Assert.That(Finding.In(publish), Is.Empty);
        Check((await Command.RunAsync(folder, Path.Combine(folder, OperatingSystem.IsWindows() ? "WebNative.exe" : "WebNative"))).EnsureSuccess().Lines);
    }

    private static void Check(string[] lines)
    {
        Assert.That(lines.Skip(1), Is.EqualTo(new[]
        {
            """{"events":["video.of.tomorrow","video.caption.generated"]}""",
            """{"events":["video.of.tomorrow"],"url":"https://example.com"}""",
            """{"animal":{"kind":"cat","lives":7}}""",
        }));
        var document = JsonNode.Parse(lines[0])!;
        var schemas = document["components"]!["schemas"]!.AsObject();
        Assert.That(schemas.Select(schema => schema.Key).Order(StringComparer.Ordinal), Is.EqualTo(Schemas));
        Assert.That(References(document).Except(Schemas.Select(name => "#/components/schemas/" + name), StringComparer.Ordinal), Is.Empty);

        AssertIs(schemas["WebhooksCreationPayload"]!["required"], """["events","url"]""");
        AssertIs(schemas["WebhooksCreationPayload"]!["properties"]!["events"]!["items"], """{"$ref":"#/components/schemas/WebhookEventType"}""");
        Assert.That(schemas["WebhookEventType"]!["anyOf"]![0]!["enum"]!.AsArray(), Has.Count.EqualTo(6));
        AssertIs(schemas["WebhookEventType"]!["anyOf"]![1], """{"type":"string"}""");
        AssertIs(schemas["Cat"]!["properties"]!["lives"], """{"type":"integer","format":"int32","minimum":1,"maximum":9,"description":"How many are \"left\"."}""");
        AssertIs(schemas["Dog"]!["properties"]!["name"], """{"pattern":"^[A-Z]","minLength":1,"type":["null","string"]}""");
        AssertIs(schemas["Cat"]!["properties"]!["friends"], """{"maxItems":3,"type":"array","items":{"$ref":"#/components/schemas/Animal"}}""");
        AssertIs(schemas["Dog"]!["properties"]!["labels"], """{"type":"object","additionalProperties":{"type":"string"}}""");
        AssertIs(schemas["Owner"]!["properties"]!["parent"], """{"$ref":"#/components/schemas/Owner"}""");
        AssertIs(schemas["Animal"]!["oneOf"], """[{"$ref":"#/components/schemas/Cat"},{"$ref":"#/components/schemas/Dog"}]""");
        AssertIs(schemas["Animal"]!["discriminator"], """{"propertyName":"kind","mapping":{"cat":"#/components/schemas/Cat","dog":"#/components/schemas/Dog"}}""");
        var parameters = document["paths"]!["/hooks/{type}"]!["get"]!["parameters"]!.AsArray();
        Assert.That(parameters.Select(parameter => parameter!["schema"]!["anyOf"]!.AsArray().Count), Is.EqualTo(new[] { 2, 2 }));
        AssertIs(
            document["paths"]!["/hooks"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"],
            """{"type":"array","items":{"$ref":"#/components/schemas/Webhook"}}""");
    }

    private static void AssertIs(JsonNode? actual, string expected) =>
        Assert.That(JsonNode.DeepEquals(actual, JsonNode.Parse(expected)), Is.True, actual?.ToJsonString());

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "$ref", Value: JsonValue value } ? [value.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
