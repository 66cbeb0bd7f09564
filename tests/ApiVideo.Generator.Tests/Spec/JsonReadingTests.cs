using Newtonsoft.Json;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class JsonReadingTests
{
    [TestCase("{\"a\":1,\"b\":[true,false,null]}", "{\"a\":1,\"b\":[true,false,null]}")]
    [TestCase("{\"a\":\"2024-08-15T10:00:00Z\"}", "{\"a\":\"2024-08-15T10:00:00Z\"}")]
    [TestCase("{\"a\":1e+09,\"b\":1E2,\"c\":-0.10}", "{\"a\":1000000000,\"b\":100,\"c\":-0.10}")]
    [TestCase("{\"a\":12345678901234567890123}", "{\"a\":12345678901234567890123}")]
    [TestCase("{\"a\":\"\\u00e9\\n\\\"\\/\\\\\\uD83D\\uDE00\"}", "{\"a\":\"é\\n\\\"/\\\\😀\"}")]
    [TestCase("/* top */ {\"a\": 1, // one\n \"b\": [1,], }", "{\"a\":1,\"b\":[1]}")]
    [TestCase("\uFEFF \r\n{}", "{}")]
    [TestCase("{\"\":{}}", "{\"\":{}}")]
    [TestCase("{a: 1}", "{\"a\":1}")]
    public void Json_is_read_exactly(string text, string json) =>
        Assert.That(YamlReadingTests.Read(text, out _)?.ToString(Formatting.None), Is.EqualTo(json));

    [TestCase("{\"a\":1,\n \"b\" 2}", "AVG0002 (2,6)")]
    [TestCase("{\"a\":1", "AVG0002 (1,7)")]
    [TestCase("{\"a\":\"x\n\"}", "AVG0002 (1,8)")]
    [TestCase("{\"a\":\n   nul}", "AVG0002 (2,4)")]
    [TestCase("{\"a\":1}}", "AVG0002 (1,8)")]
    [TestCase("{\"a\":]", "AVG0002 (1,6)")]
    [TestCase("{\"a\":\"\\q\"}", "AVG0002 (1,8)")]
    [TestCase("{\"a\":1} trailing", "AVG0002 (1,9)")]
    [TestCase("{", "AVG0002 (1,2)")]
    [TestCase("/* never ends", "AVG0002 (1,1)")]
    public void What_is_not_json_is_found_at_its_line_and_column(string text, string finding)
    {
        Assert.That(YamlReadingTests.Read(text, out var findings), Is.Null);
        Assert.That(findings, Is.EqualTo(finding));
    }

    [Test]
    public void Duplicate_keys_are_found_at_every_level_and_the_last_value_counts()
    {
        var tree = YamlReadingTests.Read("{\"a\":{\"b\":1,\n  \"b\":2},\n\"a\":3}", out var findings);

        Assert.That(tree?.ToString(Formatting.None), Is.EqualTo("{\"a\":3}"));
        Assert.That(findings, Is.EqualTo("AVG0009 (2,3); AVG0009 (3,1)"));
    }

    [Test]
    public void Nesting_has_an_end()
    {
        var text = string.Concat(Enumerable.Repeat("{\"a\":", 100_000));

        Assert.That(YamlReadingTests.Read(text, out var findings), Is.Null);
        Assert.That(findings, Is.EqualTo("AVG0002 (1,1281)"));
    }
}
