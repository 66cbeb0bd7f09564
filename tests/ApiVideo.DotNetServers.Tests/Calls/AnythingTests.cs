using System.Text.Json;

namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>JSON of which nothing is known passes as it is.</summary>
internal sealed class AnythingTests : CallTests
{
    private static JsonElement Parsed(string json) => JsonSerializer.Deserialize<JsonElement>(json);

    [Test]
    public async Task Any_JSON_is_sent_and_read()
    {
        Anything back = await Client.Anything.EchoAnythingAsync(new() { Element = Parsed("""{ "a": [1, null] }"""), Object = Parsed("true") });

        Json.AssertSame(Wire.Body, """{ "element": { "a": [1, null] }, "object": true }""");
        Assert.That(back.Element!.Value.GetProperty("a").GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public async Task An_element_is_a_body()
    {
        JsonElement back = await Client.Anything.EchoElementAsync(Parsed("""[1, "a"]"""));

        Json.AssertSame(back.GetRawText(), """[1, "a"]""");
    }

#if MVC && !(SWASHBUCKLE || NSWAG)
    // The minimal server itself answers 500: its metadata knows JsonNode, and not the JsonObject that a node is.
    [Test]
    public async Task A_node_is_a_body()
    {
        JsonElement back = await Client.Anything.EchoNodeAsync(Parsed("""{ "a": 1 }"""));

        Json.AssertSame(back.GetRawText(), """{ "a": 1 }""");
    }
#endif

#if !MVC
    [Test]
    public async Task An_object_is_any_JSON()
    {
        JsonElement item = await Client.Anything.GetObjectAsync();

        Assert.That(item.GetProperty("name").GetString(), Is.EqualTo("nail"));
    }
#endif
}
