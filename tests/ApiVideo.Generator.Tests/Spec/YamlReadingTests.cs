using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Spec.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>What has broken YAML readers on real documents.</summary>
public sealed class YamlReadingTests
{
    [TestCase("a: true", "{\"a\":true}")]
    [TestCase("a: True", "{\"a\":true}")]
    [TestCase("a: FALSE", "{\"a\":false}")]
    [TestCase("a: on", "{\"a\":\"on\"}")]
    [TestCase("a: yes", "{\"a\":\"yes\"}")]
    [TestCase("a: NO", "{\"a\":\"NO\"}")]
    [TestCase("a: ~", "{\"a\":null}")]
    [TestCase("a:", "{\"a\":null}")]
    [TestCase("a: null", "{\"a\":null}")]
    [TestCase("a: 'null'", "{\"a\":\"null\"}")]
    [TestCase("a: 12", "{\"a\":12}")]
    [TestCase("a: -0x1F", "{\"a\":\"-0x1F\"}")]
    [TestCase("a: 0x1F", "{\"a\":31}")]
    [TestCase("a: 0o17", "{\"a\":15}")]
    [TestCase("a: 007", "{\"a\":7}")]
    [TestCase("a: 9223372036854775808", "{\"a\":9223372036854775808}")]
    [TestCase("a: 1.10", "{\"a\":1.10}")]
    [TestCase("a: 0.1234567890123456", "{\"a\":0.1234567890123456}")]
    [TestCase("a: '1.10'", "{\"a\":\"1.10\"}")]
    [TestCase("a: 1.2.3", "{\"a\":\"1.2.3\"}")]
    [TestCase("a: 2024-08-15", "{\"a\":\"2024-08-15\"}")]
    [TestCase("a: 1-2", "{\"a\":\"1-2\"}")]
    [TestCase("a: -.5", "{\"a\":-0.5}")]
    [TestCase("a: 12:30:45", "{\"a\":\"12:30:45\"}")]
    [TestCase("a: 12e03", "{\"a\":12000}")]
    [TestCase("a: !!str 200", "{\"a\":\"200\"}")]
    [TestCase("200: a\ntrue: b", "{\"200\":\"a\",\"true\":\"b\"}")]
    [TestCase("a: [1, {b: c}]", "{\"a\":[1,{\"b\":\"c\"}]}")]
    [TestCase("{a: 1}", "{\"a\":1}")]
    [TestCase("a: \"\\x41\\u00e9\"", "{\"a\":\"Aé\"}")]
    [TestCase("\uFEFFa: 1", "{\"a\":1}")]
    [TestCase("a: 1\r\nb: 2\r\n", "{\"a\":1,\"b\":2}")]
    [TestCase("a: 1\t\nb: 2\t# why\n", "{\"a\":1,\"b\":2}")]
    [TestCase("a: |\n  one\n\n  two\n", "{\"a\":\"one\\n\\ntwo\\n\"}")]
    [TestCase("a: >-\n  one\n  two\n", "{\"a\":\"one two\"}")]
    [TestCase("a: |\n        \n  one\nb: 2\n", "{\"a\":\"\\none\\n\",\"b\":2}")]
    [TestCase("---\na: 1\n---\nb: 2\n", "{\"a\":1}")]
    [TestCase("x: &a {b: 1}\ny: *a", "{\"x\":{\"b\":1},\"y\":{\"b\":1}}")]
    [TestCase("x: &a {b: 1, c: 2}\ny:\n  <<: *a\n  c: 3", "{\"x\":{\"b\":1,\"c\":2},\"y\":{\"c\":3,\"b\":1}}")]
    [TestCase("x: &a {b: 1}\nz: &c {b: 2, d: 4}\ny:\n  <<: [*a, *c]", "{\"x\":{\"b\":1},\"z\":{\"b\":2,\"d\":4},\"y\":{\"b\":1,\"d\":4}}")]
    [TestCase("'<<': 1", "{\"<<\":1}")]
    [TestCase("x: &k name\n*k : 1", "{\"x\":\"name\",\"name\":1}")]
    public void Yaml_is_read_by_the_core_schema(string yaml, string json) =>
        Assert.That(Read(yaml, out _)?.ToString(Formatting.None), Is.EqualTo(json));

    [TestCase("a:\n  b: \"one\n  two\"\n  c: 'x\ny'\n", "{\"a\":{\"b\":\"one two\",\"c\":\"x y\"}}")]
    [TestCase("a:\n  b: [one,\n  two, {c: 1,\n  \"d\": 'e'}]\n  f: 2\n", "{\"a\":{\"b\":[\"one\",\"two\",{\"c\":1,\"d\":\"e\"}],\"f\":2}}")]
    [TestCase("a:\n- b: \"it's\n  # \\\" 'one'\"\n  c: 2\n", "{\"a\":[{\"b\":\"it's # \\\" 'one'\",\"c\":2}]}")]
    [TestCase("a:\n- b: |\n    it is \"so\n  c: it's [1 # \"d\n  d: \"x\n  y\"\n", "{\"a\":[{\"b\":\"it is \\\"so\\n\",\"c\":\"it's [1\",\"d\":\"x y\"}]}")]
    public void A_text_and_a_list_may_go_on_where_their_key_stands(string yaml, string json) =>
        Assert.That(Read(yaml, out _)?.ToString(Formatting.None), Is.EqualTo(json));

    [Test]
    public void Places_on_and_around_shallow_lines_are_those_of_the_text()
    {
        var tree = Read("a: 1\na: 2\nb:\n  c: [{d: 1,\n  e: 2, e: 3}]\n", out var findings);

        Assert.That(tree?.ToString(Formatting.None), Is.EqualTo("{\"a\":2,\"b\":{\"c\":[{\"d\":1,\"e\":3}]}}"));
        Assert.That(findings, Is.EqualTo("AVG0009 (2,1); AVG0009 (5,9)"));
    }

    [Test]
    public void A_very_long_plain_key_is_a_key()
    {
        var key = new string('k', 5000);

        Assert.That(Read(key + ": 1", out _)?[key]?.Value<int>(), Is.EqualTo(1));
    }

    [Test]
    public void A_key_that_occurs_twice_is_found_at_its_second_place_and_the_last_value_counts()
    {
        var tree = Read("a: 1\nb: 2\na: 3\n", out var findings);

        Assert.That(tree?.ToString(Formatting.None), Is.EqualTo("{\"a\":3,\"b\":2}"));
        Assert.That(findings, Is.EqualTo("AVG0009 (3,1)"));
    }

    [TestCase("a: [1, 2\nb: 3\n")]
    [TestCase("a: 'open\nb: 3\n")]
    [TestCase("a:\n  - 1\n b: 2\n")]
    [TestCase("a: *nowhere\n")]
    [TestCase("a: &x [*x]\n")]
    [TestCase("? [1, 2]\n: 3\n")]
    [TestCase("a: \"\\q\"")]
    public void What_is_not_yaml_is_one_finding(string yaml)
    {
        Assert.That(Read(yaml, out var findings), Is.Null);
        Assert.That(findings, Does.Match(@"^AVG0002 \(\d+,\d+\)$"));
    }

    [Test]
    public void Aliases_of_aliases_do_not_explode()
    {
        var lines = new List<string> { "a0: &a0 [x, x, x, x, x, x, x, x, x, x]" };
        for (var i = 1; i < 12; i++)
        {
            lines.Add($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]");
        }

        Assert.That(Read(string.Join('\n', lines), out var findings), Is.Null);
        Assert.That(findings, Does.Match(@"^AVG0002 \(\d+,\d+\)$"));
    }

    [Test]
    public void Aliases_do_not_nest_without_end()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 200)) + string.Concat(Enumerable.Repeat("]", 200));
        var yaml = $"a: &a {deep}\nb: {deep[..200]}*a{deep[200..]}\n";

        Assert.That(Read(yaml, out var findings), Is.Null);
        Assert.That(findings, Is.EqualTo("AVG0002 (2,204)"));
    }

    internal static JToken? Read(string text, out string findings)
    {
        var bag = new FindingBag();
        var file = Reading.File("a.yaml", text);
        var tree = TreeReader.Read(file, bag, CancellationToken.None);
        findings = string.Join("; ", bag.ToFindings([file]).Select(static finding => $"{finding.Id} ({finding.Span.StartLine + 1},{finding.Span.StartColumn + 1})"));
        return tree;
    }
}
