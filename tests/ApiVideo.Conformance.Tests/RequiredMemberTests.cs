using System.Text.Json;
using System.Text.Json.Nodes;
using ApiVideo.Generator.Places;

namespace ApiVideo.Conformance.Tests;

/// <summary>Objects with many required members: each of them is missed, and none of them is if all are there.</summary>
public sealed class RequiredMemberTests
{
    [TestCase(1)]
    [TestCase(63)]
    [TestCase(64)]
    [TestCase(65)]
    [TestCase(130)]
    public void Each_required_member_is_missed_by_its_name(int count)
    {
        var names = Enumerable.Range(0, count).Select(i => $"m{i}").ToList();
        using var client = Compile(names);
        var type = client.TypeOf("Thing");
        var whole = new JsonObject(names.Select((name, i) => KeyValuePair.Create(name, IsNullable(i) ? null : (JsonNode?)$"value of {name}")));

        var read = client.Read(type, whole.ToJsonString())!;

        Assert.That(names.Select((_, i) => type.GetProperty($"M{i}")!.GetValue(read)), Is.EqualTo(names.Select((name, i) => IsNullable(i) ? null : $"value of {name}")));
        foreach (var name in names)
        {
            var part = whole.DeepClone().AsObject();
            part.Remove(name);
            Assert.That(() => client.Read(type, part.ToJsonString()), Throws.TypeOf<JsonException>().With.Message.Contains($"\"{name}\""));
        }
    }

    [Test]
    public void A_member_that_comes_twice_does_not_stand_for_another()
    {
        using var client = Compile(["m0", "m1"]);

        Assert.That(() => client.Read(client.TypeOf("Thing"), """{"m0":"a","m0":"b"}"""), Throws.TypeOf<JsonException>().With.Message.Contains("\"m1\""));
    }

    [Test]
    public void Members_may_be_called_as_the_locals_that_count_them()
    {
        string[] names = ["found", "found2", "reader", "name"];
        using var client = Compile(names, name => $", x-csharp-name: {name}");

        var read = client.Read(client.TypeOf("Thing"), """{"found":"a","found2":"b","reader":null,"name":"d"}""")!;

        Assert.That(names.Select(name => read.GetType().GetProperties().Single(property => property.Name.TrimStart('@').Equals(name, StringComparison.OrdinalIgnoreCase)).GetValue(read)), Is.EqualTo(new[] { "a", "b", null, "d" }));
    }

    // Null is a value of some, and has to come too.
    private static bool IsNullable(int i) => i % 3 == 2;

    private static CompiledClient Compile(IReadOnlyList<string> names, Func<string, string>? more = null)
    {
        var members = string.Join("\n", names.Select((name, i) => $"        {name}: {{ type: {(IsNullable(i) ? "[string, 'null']" : "string")}{more?.Invoke(name)} }}"));
        var text = $$"""
            openapi: 3.1.0
            info: { title: Things, version: '1' }
            paths:
              /things:
                get: { operationId: getThing, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } }
            components:
              schemas:
                Thing:
                  type: object
                  required: [{{string.Join(", ", names)}}]
                  properties:
            """ + "\n" + string.Join("\n", members.Split('\n').Select(line => "    " + line)) + "\n";
        return CompiledClient.Compile(new DocumentFiles("things.yaml", new SpecFile("things.yaml", new SpecText(text), SpecOptions.Default with { IsMarked = true, Namespace = "Conformance" }), default));
    }
}
