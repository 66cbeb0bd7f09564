using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>No text of a spec, wherever it stands, becomes code.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class InjectionTests
{
    private static readonly string[] HostileTexts =
    [
        "\"; } } class Injected { } //",
        "\\\"; } } class Injected { } //",
        "*/ class Injected { } /*",
        "x\nclass Injected { }\n",
        "x\r\nclass Injected { }\r",
        "x\u2028class Injected { }\u2029",
        "x\u0085class Injected { }\u000b\u000c",
        "\n#pragma warning disable\n#if NEVER\nclass Injected { }",
        "</summary>\n</remarks> ]]> <!-- \nclass Injected { }",
        "\"\"\"; class Injected { } \"\"\"",
        "{ Injected } {{ Injected }} $\"{Injected}\" \\u0022; class Injected { }",
        "\u202e class Injected { } \u2066\ufeff\0\u001b",
        "`</c>` ```class Injected { }``` [x](</summary>) **</summary>**",
        "<see cref=\"Injected\"/><include file=\"x\" path=\"y\"/> & &lt; &nope;",
        "@class Injected 😀 \ud83d",
        "';--\"><script>Injected</script>",
    ];

    [TestCaseSource(nameof(HostileTexts))]
    public void Hostile_text_in_every_position_stays_text(string text)
    {
        var run = GeneratorRun.Of(SpecSource.Marked(Document(text).ToJsonString(JsonSerializerOptions.Default), "spec.json"));

        Assert.That(run.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.ToString()), Is.Empty);
        Assert.That(run.Files, Is.Not.Empty);
        Assert.That(run.Output.GetSymbolsWithName("Injected"), Is.Empty);

        // The test would be empty if the text did not arrive.
        Assert.That(run.Files.Where(file => !file.Key.Contains(".Runtime.", StringComparison.Ordinal)).Count(file => file.Value.Contains("Injected", StringComparison.Ordinal)), Is.GreaterThan(5));
    }

    [Test]
    public void Hostile_text_in_an_option_stays_text()
    {
        var spec = Document("x").ToJsonString();
        var run = GeneratorRun.Of(SpecSource.Marked(spec, "spec.json").With("IncludeTags", "\"} class Injected { } //"));

        Assert.That(run.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { "AVG0014" }));
        Assert.That(run.Output.GetSymbolsWithName("Injected"), Is.Empty);
    }

    private static JsonObject Document(string text) => new()
    {
        ["openapi"] = "3.0.3",
        ["info"] = new JsonObject { ["title"] = text, ["description"] = text, ["version"] = text },
        ["tags"] = new JsonArray(new JsonObject { ["name"] = text, ["description"] = text }),
        ["servers"] = new JsonArray(
            new JsonObject { ["url"] = "https://ws.example.com/?" + Uri.EscapeDataString("Injected"), ["description"] = text },
            new JsonObject { ["url"] = "https://ws.example.com/" + text },
            new JsonObject { ["url"] = text }),
        ["security"] = new JsonArray(new JsonObject { [text] = new JsonArray() }),
        ["paths"] = new JsonObject { ["/a" + text + "/{id}/{" + text + "}"] = new JsonObject { ["post"] = Operation(text) } },
        ["x-webhooks"] = new JsonObject
        {
            [text] = new JsonObject { ["post"] = Operation(text) },
            ["b" + text] = new JsonObject { ["post"] = new JsonObject { ["description"] = text, ["requestBody"] = new JsonObject { ["content"] = Json(TypedBy(text)) } } },
            ["c" + text] = new JsonObject { ["{$request." + text + "}"] = new JsonObject { ["post"] = new JsonObject { ["requestBody"] = new JsonObject { ["content"] = Json(TypedBy(text + "1")) } } } },
            ["d" + text] = new JsonObject { ["post"] = new JsonObject { ["requestBody"] = new JsonObject { ["content"] = Json(new JsonObject { ["oneOf"] = new JsonArray(TypedBy(text + "2"), TypedBy(text + "3")) }) } } },
            ["e" + text] = new JsonObject { ["post"] = new JsonObject { ["requestBody"] = new JsonObject { ["content"] = Json(new JsonObject { ["type"] = "array", ["items"] = Body(text) }) } } },
        },
        ["components"] = new JsonObject
        {
            ["securitySchemes"] = new JsonObject
            {
                [text] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = text, ["description"] = text },
                ["b" + text] = new JsonObject { ["type"] = "apiKey", ["in"] = "query", ["name"] = text },
            },
            ["schemas"] = new JsonObject
            {
                ["b" + text] = new JsonObject { ["type"] = "string", ["description"] = text, ["enum"] = new JsonArray(text, text + "1", "") },
                ["body"] = Body(text),
            },
        },
    };

    private static JsonObject TypedBy(string text) => new()
    {
        ["type"] = "object",
        ["description"] = text,
        ["properties"] = new JsonObject
        {
            [text + "Type"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(text) },
            [text] = new JsonObject { ["type"] = "string", ["description"] = text },
            ["secret" + text] = new JsonObject { ["type"] = "string", ["format"] = "password", ["deprecated"] = true },
        },
    };

    private static JsonObject Operation(string text) => new()
    {
        ["tags"] = new JsonArray(text),
        ["operationId"] = text,
        ["x-client-action"] = text,
        ["summary"] = text,
        ["description"] = text,
        ["parameters"] = new JsonArray(
            Parameter("id", "path", text), Parameter(text, "path", text), Parameter(text, "query", text), Parameter(text, "header", text), Parameter(text, "cookie", text)),
        ["requestBody"] = new JsonObject { ["description"] = text, ["content"] = Json(Reference("body")) },
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = text,
                ["headers"] = new JsonObject { [text] = new JsonObject { ["description"] = text, ["schema"] = new JsonObject { ["type"] = "string" } } },
                ["content"] = Json(Reference("body")),
            },
            ["400"] = new JsonObject { ["description"] = text, ["content"] = Json(Body(text)) },
            ["500"] = new JsonObject { ["description"] = text, ["content"] = new JsonObject { ["application/json;" + text] = new JsonObject { ["schema"] = Body(text) } } },
        },
        ["callbacks"] = new JsonObject
        {
            [text] = new JsonObject { ["{$request.body#/" + text + "}"] = new JsonObject { ["post"] = new JsonObject { ["requestBody"] = new JsonObject { ["content"] = Json(TypedBy(text + "4")) } } } },
        },
    };

    private static JsonObject Parameter(string name, string location, string text) => new()
    {
        ["name"] = name,
        ["in"] = location,
        ["required"] = location == "path",
        ["description"] = text,
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    private static JsonObject Body(string text) => new()
    {
        ["type"] = "object",
        ["title"] = text,
        ["description"] = text,
        ["required"] = new JsonArray("r" + text),
        ["properties"] = new JsonObject
        {
            [text] = new JsonObject { ["type"] = "string", ["description"] = text, ["format"] = text, ["pattern"] = text },
            ["r" + text] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(text) },
            ["secret"] = new JsonObject { ["type"] = "string", ["nullable"] = true, ["deprecated"] = true },
            ["o" + text] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [text] = new JsonObject { ["type"] = "integer" } } },
        },
    };

    private static JsonObject Json(JsonObject schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };

    private static JsonObject Reference(string schema) => new() { ["$ref"] = "#/components/schemas/" + schema };
}
