using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>Names that C#, the framework or the emitted code itself uses are allowed in a spec; that they compile is checked with every run.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class AwkwardNameTests
{
    private static readonly string[] Names =
    [
        "class", "nameof", "global", "string", "dynamic", "var", "await", "async", "field", "record", "value", "values", "item", "items", "present", "args", "_", "this",
        "reader", "writer", "name", "additional", "additionalProperties", "request", "response", "uri", "body", "content", "pageItems", "cancellationToken", "title", "titleArrived", "found", "found2", "PrintedValues",
        "titleValue", "System", "Task", "Uri", "Object", "String", "Exception", "Attribute", "Optional", "ApiResponse", "ApiResponseHeaders", "RateLimit", "ListJson", "Acme", "AcmeClient",
        "AcmeServer", "AcmeJsonContext", "Default", "Options", "Equals", "GetHashCode", "GetType", "ToString", "Clone", "EqualityContract", "PrintMembers", "MemberwiseClone", "Finalize",
        "Dispose", "LastRateLimit", "Telemetry", "TelemetryName", "With", "TryGetValue", "Empty", "From", "JsonRead", "IJsonCodec", "Api", "IApi", "WebhookEvent", "Video", "video", "VIDEO", "VideoJson", "Video Json", "VideoJsonConverter", "1", "+1",
        "-1", "", " ", "\u00e9", "e\u0301", "\u52d5\u753b", "\ud83d\ude00", "con", "get", "set", "init", "Get", "List", "ListAll", "ListAsync", "list-all",
    ];

    [Test]
    public void Schemas_may_be_called_anything()
    {
        var run = Run(schemas: Names);

        Assert.That(run.TypesIn("Models").Count, Is.EqualTo(Names.Length + 1));
    }

    [Test]
    public void Unions_their_cases_and_discriminators_may_be_called_anything()
    {
        string[] names = ["Foo", "FooJson", "FooJsonConverter", "FromVideo", "TryGetVideo", "Match", "CaseOf", "Shapes", "Unknown", "Read", "Write"];
        string[] members = ["FromVideo", "try_get_video", "match", "jsonUnion", "json-union-kind", "jsonUnionValues", "JsonDiscriminator", "video", "_case", "anyJson"];
        var unions = names.Select(name => (Name: name, Member: "kind")).Concat(members.Select((member, index) => (Name: "Union" + index, Member: member))).ToList();
        var schemas = string.Concat(unions.Select(union =>
            $"    {union.Name}: {{ oneOf: [ {{ $ref: '#/components/schemas/Video' }}, {{ $ref: '#/components/schemas/Clip' }} ], discriminator: {{ propertyName: {union.Member}, mapping: {{ v: Video, w: Video, c: Clip }} }} }}\n"));
        var paths = string.Concat(unions.Select(union =>
            $"  /{union.Name}: {{ post: {{ requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{union.Name}' }} }} }} }}, responses: {{ '204': {{ description: ok }} }} }} }}\n"));
        var run = GeneratorRun.Of(SpecSource.Marked($$"""
            openapi: 3.1.0
            info: { title: Acme, version: '1' }
            paths:
            {{paths}}
            components:
              schemas:
                Video: { type: object, properties: { id: { type: string, readOnly: true }, a: { type: string } } }
                Clip: { type: object, properties: { b: { type: string } } }
            {{schemas}}
            """));

        Assert.That(run.TypesIn("Models"), Is.SupersetOf(names));
    }

    [TestCase(false, false)]
    [TestCase(true, false)]
    [TestCase(true, true)]
    public void Properties_may_be_called_anything(bool isRequired, bool isNullable)
    {
        var run = Run(properties: Names, isRequired: isRequired, isNullable: isNullable);

        Assert.That(run.Files["Acme.Models.Root.g.cs"].Split("{ get; init; }"), Has.Length.EqualTo(Names.Length + 1));
    }

    [Test]
    public void Events_and_their_members_may_be_called_anything()
    {
        var members = new JsonObject(Names.Concat(["type", "Type", "Json", "Match", "Parse", "json", "members", "result", "unreadable members", "rootEventJson", "WriteTo"]).Distinct()
            .Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["type"] = "string" })));
        var events = Names.Concat(["unknown", "Unknown", "event", "event event", "webhook", "unknown.webhook", "e", "i webhook handler", "handler"]).Distinct().Select(name => KeyValuePair.Create(
            name, (JsonNode?)JsonNode.Parse("""{ "post": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/root" } } } } } }"""))).ToList();
        var spec = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Acme", ["version"] = "1" },
            ["webhooks"] = new JsonObject(events),
            ["components"] = new JsonObject { ["schemas"] = new JsonObject { ["root"] = new JsonObject { ["type"] = "object", ["properties"] = members } } },
        };
        var run = GeneratorRun.Of(SpecSource.Marked(spec.ToJsonString(), "spec.json"));

        Assert.That(run.Findings.Select(finding => finding.Id), Has.All.EqualTo("AVG0012"));
        Assert.That(run.TypesIn("Events"), Has.Count.EqualTo(events.Count + 2));
    }

    [TestCase("query")]
    [TestCase("header")]
    [TestCase("cookie")]
    public void Parameters_may_be_called_anything(string location)
    {
        var run = Run(parameters: Names.Where(name => name.Trim().Length > 0), location: location);

        Assert.That(run.Files["Acme.Client.RootApi.g.cs"], Does.Contain("\"titleArrived\""));
    }

    [Test]
    public void Path_parameters_may_be_called_anything()
    {
        var names = Names.Where(name => name.Trim().Length > 0).ToList();
        var run = Run(path: "/" + string.Join("/", names.Select(name => "{" + name + "}")));

        Assert.That(run.Files["Acme.Client.RootApi.g.cs"].Split("$\"/{")[1].Split("}\")")[0].Split("}/{"), Has.Length.EqualTo(names.Count));
    }

    [Test]
    public void Enum_values_headers_tags_and_operations_may_be_called_anything()
    {
        var run = Run(values: Names, headers: Names.Where(name => name.Trim().Length > 0), tags: Names, operationIds: Names);

        Assert.That(run.Files["Acme.Models.Root.g.cs"].Split(" => new(\""), Has.Length.EqualTo(Names.Length + 1));
    }

    private static GeneratorRun Run(
        IEnumerable<string>? schemas = null, IEnumerable<string>? properties = null, bool isRequired = false, bool isNullable = false, IEnumerable<string>? parameters = null, string location = "query",
        string path = "/things", IEnumerable<string>? values = null, IEnumerable<string>? headers = null, IEnumerable<string>? tags = null, IEnumerable<string>? operationIds = null)
    {
        var root = Object((properties ?? []).Select(name => (name, (JsonNode)new JsonObject { ["type"] = "integer", ["nullable"] = isNullable })));
        root["required"] = new JsonArray([.. (isRequired ? properties ?? [] : []).Select(name => (JsonNode)name)]);
        var members = root["properties"]!.AsObject();
        if (values is not null)
        {
            members["state"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]) };
        }

        var components = new JsonObject { ["root"] = root };
        foreach (var (name, index) in (schemas ?? []).Select((name, index) => (name, index)))
        {
            components[name] = Object([("id", new JsonObject { ["type"] = "string" })]);
            members["m" + index] = new JsonObject { ["$ref"] = "#/components/schemas/" + Uri.EscapeDataString(name) };
        }

        var paths = new JsonObject { [path] = new JsonObject { ["post"] = Operation("root", "call", parameters ?? [], location, headers ?? []) } };
        foreach (var (id, index) in (operationIds ?? []).Select((id, index) => (id, index)))
        {
            paths["/o" + index] = new JsonObject { ["get"] = Operation("root", id, [], location, []) };
        }

        foreach (var (tag, index) in (tags ?? []).Select((tag, index) => (tag, index)))
        {
            paths["/t" + index] = new JsonObject { ["get"] = Operation(tag, "call", [], location, []) };
        }

        var document = new JsonObject { ["openapi"] = "3.0.3", ["info"] = new JsonObject { ["title"] = "Acme", ["version"] = "1" }, ["paths"] = paths, ["components"] = new JsonObject { ["schemas"] = components } };
        var run = GeneratorRun.Of(SpecSource.Marked(document.ToJsonString(), "spec.json"));
        Assert.That(run.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.ToString()), Is.Empty);
        return run;
    }

    private static JsonObject Operation(string tag, string id, IEnumerable<string> parameters, string location, IEnumerable<string> headers) => new()
    {
        ["tags"] = new JsonArray(tag),
        ["operationId"] = id,
        ["parameters"] = new JsonArray([.. parameters.Select(name => (JsonNode)new JsonObject { ["name"] = name, ["in"] = location, ["schema"] = new JsonObject { ["type"] = "integer" } })]),
        ["requestBody"] = Json(),
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = "ok", ["content"] = Json()["content"]!.DeepClone(), ["headers"] = new JsonObject(headers.Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } }))) },
        },
    };

    private static JsonObject Json() => new() { ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/root" } } } };

    private static JsonObject Object(IEnumerable<(string Name, JsonNode Schema)> properties) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)property.Schema))),
    };
}
