using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime.Tests;

/// <summary>Arrays with nulls, and maps.</summary>
public sealed class CompositeJsonTests
{
    [Test]
    public void Elements_that_may_be_null_are_read() =>
        Assert.That(
            JsonText.Read<IReadOnlyList<int?>, ListJson<int?, NullableJson<int, Int32Json>>>("[1,null]"),
            Is.EqualTo(new int?[] { 1, null }));

    [Test]
    public void Maps_keep_every_name_and_the_last_value()
    {
        var map = JsonText.Read<IReadOnlyDictionary<string, int>, MapJson<int, Int32Json>>("""{"b":1,"\u0061":2,"":3,"b":4}""");

        Assert.Multiple(() =>
        {
            Assert.That(map, Is.EquivalentTo(new Dictionary<string, int> { ["b"] = 4, ["a"] = 2, [""] = 3 }));
            Assert.That(JsonText.Write<IReadOnlyDictionary<string, int>, MapJson<int, Int32Json>>(map), Is.EqualTo("""{"b":4,"a":2,"":3}"""));
            Assert.That(JsonText.Failure<IReadOnlyDictionary<string, int>, MapJson<int, Int32Json>>("[]"), Does.StartWith("Expected an object"));
        });
    }

    [TestCase("""{"a":{"type":"no"},"type":"yes"}""", "yes")]
    [TestCase("""{"\u0074ype":"yes"}""", "yes")]
    [TestCase("""{"type":1}""", null)]
    [TestCase("""{}""", null)]
    [TestCase("""[]""", null)]
    public void A_member_can_be_looked_for_without_moving(string json, string? expected)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var text = JsonRead.PeekString(reader, "type"u8);

        Assert.That(text, Is.EqualTo(expected));
        Assert.That(reader.BytesConsumed, Is.EqualTo(1));
    }
}
