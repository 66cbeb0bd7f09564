using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime.Tests;

/// <summary>Tests which case of a union is selected for an object, also for one that is too large to be read as a document.</summary>
public sealed class JsonUnionTests
{
    private static readonly JsonUnionShape[] Shapes =
    [
        new(JsonUnionKind.Object, ["name"], [new("name", JsonUnionValues.Text), new("items", JsonUnionValues.Array)], [], []),
        new(JsonUnionKind.Object, ["items"], [new("items", JsonUnionValues.Object), new("other", JsonUnionValues.Number)], [("kind", ["b"])], []),
        new(JsonUnionKind.Object, [], [new("other", JsonUnionValues.Text)], [], []),
    ];

    private static readonly string[] Paddings = ["", "\"pad\":[" + string.Concat(Enumerable.Repeat("{\"x\":[1,2]},", 10_000)) + "0],"];

    [TestCase("""{PAD"name":"x","items":[1]}""", 0)]
    [TestCase("""{PAD"items":{"a":{"name":"x"}},"kind":"b"}""", 1)]
    [TestCase("""{PAD"items":{"a":1},"kind":"c"}""", 2)]
    [TestCase("""{PAD"items":{"a":1},"\u006bind":"b","other":1.5}""", 1)]
    [TestCase("""{PAD"other":"\"}","\ud800":1}""", 2)]
    [TestCase("""{PAD"name":null,"name":"y"}""", 0)]
    [TestCase("""{PAD"name":1,"other":"\ud800"}""", 0)]
    [TestCase("""{PAD"other":true}""", 2)]
    public void An_object_is_of_the_case_that_its_members_tell(string json, int expected)
    {
        foreach (var padding in Paddings)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json.Replace("PAD", padding, StringComparison.Ordinal)));
            reader.Read();

            Assert.That(JsonUnion.Choose(reader, Shapes), Is.EqualTo(expected), padding.Length == 0 ? "small" : "large");
            Assert.That(reader.TokenType, Is.EqualTo(JsonTokenType.StartObject));
        }
    }
}
