using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>Overlays whose actions are put together by chance: whatever they do to the document, it ends in findings with places.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class OddOverlayTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        x-a: { x-a: { x-a: [ 1, [ 2, { x-a: 3 } ], [] ] }, b: null }
        paths:
          /videos:
            get:
              tags: [ a, b ]
              parameters: [ { name: a, in: query, schema: { type: string } }, { name: 'a b', in: header, schema: { $ref: '#/nowhere' } } ]
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/video' } } } } }
        components:
          schemas:
            video: { type: object, properties: { id: { type: string }, next: { $ref: '#/components/schemas/video' } } }

        """;

    private static readonly string[] Targets =
    [
        "$", "$..*", "$..x-a", "$.*", "$.x-a", "$.x-a.x-a", "$.x-a.x-a.x-a", "$.x-a.x-a.x-a[0]", "$..[-1]", "$..[0,1]", "$.paths", "$.paths.*.get", "$..parameters",
        "$..parameters[?@.in == 'header']", "$..parameters[?@.name == 'a'].schema", "$..properties.*", "$.components.schemas.video", "$.components", "$.info.*", "$.openapi",
        "$..tags", "$..tags[0]", "$..['$ref']", "$..schema", "$..[?@.type]", "$.nothing", "$[", "", "$.x-a[?count(@..*) > 1]",
    ];

    private static readonly string[] Values =
    [
        "null", "1", "true", "\"text\"", "\"3.0.0\"", "[]", "{}", "[ 1, [ 2 ] ]", "[ { \"name\": \"c d\", \"in\": \"header\", \"schema\": { \"$ref\": \"#/gone\" } } ]", "{ \"x-a\": { \"x-a\": [ 4 ] } }",
        "{ \"type\": \"object\", \"properties\": { \"more\": { \"$ref\": \"#/gone\" } } }", "{ \"name\": \"e f\", \"in\": \"header\" }", "{ \"get\": { \"tags\": [ \"c\" ] } }", "{ \"$ref\": \"#/components\" }",
    ];

    [Test]
    public void Whatever_actions_do_ends_in_findings_with_places([Range(0, 7)] int seed)
    {
        var random = new Random(seed);
        var hasFailed = false;
        for (var i = 0; i < 150; i++)
        {
            var overlays = Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Overlay(random)).ToArray();

            var reading = Reading.OfOverlaid(Document, overlays);

            Assert.That(reading.Ids, Has.None.EqualTo("AVG0015"), string.Join('\n', [.. overlays, .. reading.Lines]));
            Assert.That(reading.Findings.Select(finding => finding.Path), Has.All.StartsWith(Reading.Folder));
            hasFailed |= reading.IsNull;
        }

        Assert.That(hasFailed, Is.True, "Nothing was broken by chance.");
    }

    private static string Overlay(Random random)
    {
        var actions = Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Action(random));
        return new JObject { ["overlay"] = random.Next(4) == 0 ? "1.0.0" : "1.1.0", ["actions"] = new JArray(actions) }.ToString(Formatting.Indented);
    }

    private static JObject Action(Random random)
    {
        var action = new JObject { ["target"] = Targets[random.Next(Targets.Length)] };
        switch (random.Next(4))
        {
            case 0:
                action["remove"] = true;
                break;
            case 1:
                action["copy"] = Targets[random.Next(Targets.Length)];
                break;
            default:
                action["update"] = JToken.Parse(Values[random.Next(Values.Length)]);
                break;
        }

        return action;
    }
}
