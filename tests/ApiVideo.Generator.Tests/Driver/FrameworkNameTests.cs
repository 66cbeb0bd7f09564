using System.Globalization;
using System.Text.Json.Nodes;
using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>No schema hides a type of .NET, or one of the runtime, from emitted code, whatever it is called.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class FrameworkNameTests
{
    // With every feature that brings code of the runtime along.
    private const string Spec = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Acme", "version": "1" },
          "servers": [ { "url": "https://api.acme.example/v1" } ],
          "security": [ { "basic": [] }, { "token": [] }, { "header": [] }, { "query": [] } ],
          "paths": {
            "/things/{id}": {
              "parameters": [ { "name": "id", "in": "path", "required": true, "style": "matrix", "schema": { "type": "array", "items": { "type": "string" } } } ],
              "get": {
                "parameters": [
                  { "name": "page", "in": "query", "schema": { "type": "integer" } },
                  { "name": "filter", "in": "query", "style": "deepObject", "schema": { "$ref": "#/components/schemas/scalars" } },
                  { "name": "X-Since", "in": "header", "schema": { "type": "string", "format": "date-time" } },
                  { "name": "session", "in": "cookie", "schema": { "type": "string" } }
                ],
                "responses": {
                  "200": { "description": "ok", "headers": { "Link": { "schema": { "type": "string" } }, "X-Total": { "schema": { "type": "integer" } } }, "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/scalars" } } } } },
                  "404": { "description": "none", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/problem" } } } }
                }
              },
              "post": { "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { "file": { "type": "string", "format": "binary" }, "files": { "type": "array", "items": { "type": "string", "format": "binary" } }, "note": { "type": "string" }, "about": { "$ref": "#/components/schemas/scalars" } } } } } }, "responses": { "200": { "description": "ok", "content": { "text/event-stream": { "schema": { "$ref": "#/components/schemas/scalars" } } } } } },
              "put": { "requestBody": { "content": { "application/octet-stream": {} } }, "responses": { "200": { "description": "ok", "content": { "application/octet-stream": {} } } } },
              "patch": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/change" } } } }, "responses": { "200": { "description": "ok", "content": { "application/x-ndjson": { "schema": { "$ref": "#/components/schemas/scalars" } } } } } },
              "delete": { "servers": [ { "url": "https://other.acme.example" } ], "requestBody": { "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": { "a": { "type": "array", "items": { "type": "string" } } } } } } }, "responses": { "204": { "description": "gone" } } }
            },
            "/texts": {
              "get": {
                "parameters": [ { "name": "page_token", "in": "query", "schema": { "type": "string" } }, { "name": "ids", "in": "query", "style": "pipeDelimited", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } } ],
                "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "type": "object", "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/choice" } }, "next_page_token": { "type": "string" } } } } } } }
              },
              "post": { "requestBody": { "content": { "text/plain": { "schema": { "type": "string" } } } }, "responses": { "200": { "description": "ok", "content": { "text/plain": { "schema": { "type": "string" } } } } } }
            }
          },
          "webhooks": { "thing.done": { "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "type": { "const": "thing.done" }, "at": { "type": "string", "format": "date-time" }, "data": { "$ref": "#/components/schemas/scalars" } } } } } } } } },
          "components": {
            "securitySchemes": {
              "basic": { "type": "http", "scheme": "basic" }, "token": { "type": "http", "scheme": "bearer" },
              "header": { "type": "apiKey", "in": "header", "name": "X-Api-Key" }, "query": { "type": "apiKey", "in": "query", "name": "api_key" }
            },
            "schemas": {
              "problem": { "type": "object", "properties": { "title": { "type": "string" } } },
              "change": { "type": "object", "properties": { "note": { "type": [ "string", "null" ] }, "rank": { "type": [ "integer", "null" ] }, "tags": { "type": [ "array", "null" ], "items": { "type": "string" } } } },
              "choice": { "oneOf": [ { "type": "integer" }, { "type": "string", "enum": [ "small", "large" ] }, { "$ref": "#/components/schemas/problem" }, { "type": "array", "items": { "type": "number" } } ] },
              "animal": { "oneOf": [ { "$ref": "#/components/schemas/cat" }, { "$ref": "#/components/schemas/dog" } ], "discriminator": { "propertyName": "kind" } },
              "cat": { "type": "object", "required": [ "kind" ], "properties": { "kind": { "type": "string" }, "lives": { "type": "integer" } } },
              "dog": { "type": "object", "required": [ "kind" ], "properties": { "kind": { "type": "string" }, "name": { "type": "string" } } },
              "scalars": {
                "type": "object", "required": [ "id" ], "additionalProperties": { "type": "number" },
                "properties": {
                  "id": { "type": "string", "format": "uuid" }, "flag": { "type": "boolean" }, "small": { "type": "integer", "format": "int32" }, "large": { "type": "integer", "format": "int64" },
                  "ratio": { "type": "number", "format": "double" }, "price": { "type": "number" }, "at": { "type": "string", "format": "date-time" }, "day": { "type": "string", "format": "date" },
                  "airs": { "type": "string", "format": "time" }, "length": { "type": "string", "format": "duration" }, "unix": { "type": "integer", "format": "unix-time" }, "bytes": { "type": "string", "format": "byte" },
                  "link": { "type": "string", "format": "uri" }, "any": {}, "state": { "type": "string", "enum": [ "on", "off" ] }, "level": { "type": "integer", "enum": [ 1, 2 ] }, "password": { "type": "string" },
                  "labels": { "type": "object", "additionalProperties": { "type": "string" } }, "old": { "type": "string", "deprecated": true },
                  "pet": { "$ref": "#/components/schemas/animal" }, "choice": { "$ref": "#/components/schemas/choice" }
                }
              }
            }
          }
        }
        """;

    private static readonly string[] Others =
    [
        "System", "Microsoft", "Runtime", "ClientRuntime", "Http", "Json", "Collections", "Generic", "Text", "IO", "Net", "Threading", "Tasks", "Object", "String", "Type", "Action", "Func", "Attribute", "Nullable",
        "Enum", "Delegate", "Tuple", "Void", "Int32", "Convert", "Index", "Range", "Half", "Version", "Timer", "Lock", "Random", "Console", "Environment", "Buffer", "Path", "File", "Directory", "Process", "Activity", "Meter",
        "Polly", "Global", "Acme",
    ];

    [TestCase("public")]
    [TestCase("internal")]
    public void Schemas_may_be_called_as_any_type_that_emitted_code_names(string accessibility)
    {
        var project = new ConsumerProject { HasHosting = true };
        var names = NamedIn(GeneratorRun.Of(project, Source(Spec, accessibility)).Output).Concat(Others).Distinct().Order(StringComparer.Ordinal).ToList();
        var document = JsonNode.Parse(Spec)!;
        var schemas = document["components"]!["schemas"]!.AsObject();
        var members = schemas["scalars"]!["properties"]!.AsObject();
        foreach (var name in names)
        {
            schemas[name] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["id"] = new JsonObject { ["type"] = "string" } } };
            members["of" + name] = new JsonObject { ["$ref"] = "#/components/schemas/" + name };
        }

        var run = GeneratorRun.Of(project, Source(document.ToJsonString(), accessibility));

        Assert.That(names, Has.Count.GreaterThan(150).And.Contain("Task").And.Contain("HttpRequestMessage").And.Contain("ApiPipeline"));
        Assert.That(run.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error), Is.Empty);
        Assert.That(run.TypesIn("Models").Count, Is.GreaterThanOrEqualTo(names.Count));
    }

    [Test]
    public void No_namespace_that_emitted_files_use_has_a_type_of_the_runtimes_name()
    {
        var framework = GeneratorRun.Of(Source(Spec, "public")).Output;

        var doubles = ShortNames.UsedNamespaces.SelectMany(_ => RuntimeLibrary.TypeNames, static (space, type) => space + "." + type)
            .Where(name => framework.GetTypesByMetadataName(name).Any(static type => type.DeclaredAccessibility == Accessibility.Public));

        Assert.That(ShortNames.UsedNamespaces, Does.Contain("System.Xml"));
        Assert.That(doubles, Is.Empty);
    }

    [TestCase("namespace Acme {{ internal class {0} {{ }} }}")]
    [TestCase("namespace Acme.{0} {{ internal class Thing {{ }} }}")]
    public void The_project_may_have_any_of_those_names_in_the_namespace_of_the_client(string declaration)
    {
        var before = GeneratorRun.Of(new ConsumerProject { HasHosting = true }, Source(Spec, "public"));
        var after = before.AfterSource(string.Join("\n", ShortNames.Candidates.Order(StringComparer.Ordinal).Select(name => string.Format(CultureInfo.InvariantCulture, declaration, name))));

        // Within the runtime's namespace its own usings win.
        static IEnumerable<string> Own(GeneratorRun run) => run.Files.Where(file => !file.Key.Contains(".Runtime.", StringComparison.Ordinal)).Select(file => file.Value);
        Assert.That(Own(before), Has.Some.Contains(" Task<ApiResponse").And.None.Contains("global::System.Threading.Tasks.Task<ApiResponse"));
        Assert.That(Own(after), Has.Some.Contains("global::System.Threading.Tasks.Task<ApiResponse").And.None.Contains(" Task<ApiResponse"));
    }

    private static SpecSource Source(string text, string accessibility) => SpecSource.Marked(text, "spec.json").With("Accessibility", accessibility);

    // Types of .NET, and the runtime's internal ones.
    private static HashSet<string> NamedIn(CSharpCompilation output) =>
    [
        .. output.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>().Select(name => output.GetSemanticModel(tree).GetSymbolInfo(name).Symbol))
            .Select(symbol => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol as INamedTypeSymbol)
            .Where(type => type is { ContainingType: null } && (type.Locations.All(location => location.IsInMetadata) || type.ContainingNamespace.ToDisplayString() == "Acme.ClientRuntime"))
            .Select(type => type!.Name),
    ];
}
