using ApiVideo.Generator.Tests.Driver;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Stability;

/// <summary>A file that is a schema is named after its place, whatever the document refers to first.</summary>
public sealed class SchemaFileNameTests
{
    private const string Head = """
        openapi: 3.0.3
        info: { title: Acme, version: "1" }
        paths:

        """;

    private static readonly string[] Paths =
    [
        """  /a: { get: { operationId: getA, responses: { "200": { description: "", content: { application/json: { schema: { $ref: "disks/action.yml" } } } } } } }""",
        """  /b: { get: { operationId: getB, responses: { "200": { description: "", content: { application/json: { schema: { $ref: "images/action.yml" } } } } } } }""",
        """  /c: { get: { operationId: getC, responses: { "200": { description: "", content: { application/json: { schema: { $ref: "images/parts.yml#/action" } } } } } } }""",
    ];

    [TestCase(0, 1, 2)]
    [TestCase(2, 1, 0)]
    [TestCase(1, 0, 2)]
    public void The_order_of_references_decides_nothing(int first, int second, int third)
    {
        var run = GeneratorRun.Of(
            SpecSource.Marked(Head + string.Join('\n', Paths[first], Paths[second], Paths[third]) + "\n"),
            SpecSource.Plain(Object("disk"), "disks/action.yml"),
            SpecSource.Plain(Object("image"), "images/action.yml"),
            SpecSource.Plain("action: " + Object("part"), "images/parts.yml"));

        Assert.That(run.Findings, Is.Empty);
        Assert.Multiple(() =>
        {
            Assert.That(run.Files["Acme.Models.Action.g.cs"], Does.Contain("string? Part "));
            Assert.That(run.Files["Acme.Models.DisksAction.g.cs"], Does.Contain("string? Disk "));
            Assert.That(run.Files["Acme.Models.ImagesAction.g.cs"], Does.Contain("string? Image "));
        });
    }

    private static string Object(string member) => $"{{ type: object, properties: {{ {member}: {{ type: string }} }} }}\n";
}
