using System.Net;
using System.Text;
using ApiVideo.Answers;

namespace ApiVideo.Operations.Tests;

/// <summary>Unions without a discriminator, whose cases have the same members but other kinds of value.</summary>
public sealed class UnionByShapeTests
{
    [TestCase("""{"type":"a","value":true}""", "flag True")]
    [TestCase("""{"type":"a","value":"2024-02-29T00:00:00Z"}""", "instant 2024")]
    [TestCase("""{"type":"a","value":7}""", "whole 7")]
    [TestCase("""{"type":"a","value":7.0}""", "whole 7")]
    [TestCase("""{"type":"a","value":"on"}""", "mode on")]
    [TestCase("""{"type":"a","value":"2024"}""", "words 2024")]
    [TestCase("""{"value":[{"value":false},{"value":[]}]}""", "items 2")]
    public async Task The_kind_of_a_members_value_tells_the_case(string json, string expected)
    {
        Assert.That(await ReadAsync(json), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_text_that_no_enum_has_is_of_the_case_that_takes_any()
    {
        // It knows one member more than the words have, but its text is none of the enum.
        Assert.That(await ReadAsync("""{"type":"a","value":"dimmed","since":1}"""), Is.EqualTo("words dimmed"));
    }

    [TestCase("""{"value":{"deep":true}}""")]
    [TestCase("""{"value":1.5}""")]
    [TestCase("""{"value":5000000000}""")]
    [TestCase("""{"value":true,"type":7}""")]
    [TestCase("""{"type":"a"}""")]
    [TestCase("""{"value":"\ud800"}""")]
    [TestCase("""{"\ud800xxxxxxxxxx":1}""")]
    [TestCase("""{"\ud800xxxxxxxxxx":1,"value":7}""")]
    [TestCase("7")]
    public async Task What_no_case_can_hold_is_kept_as_an_unknown_one(string json)
    {
        Assert.That(await ReadAsync(json), Is.EqualTo("unknown " + json));
    }

    [Test]
    public async Task Nested_unions_are_read_as_deep_as_json_goes()
    {
        const int depth = 30;
        var json = string.Concat(Enumerable.Repeat("""{"value":[""", depth)) + string.Concat(Enumerable.Repeat("]}", depth));

        Assert.That(await ReadAsync(json), Is.EqualTo("items 1"));
    }

    [TestCase("""{"token":"hush","free":{"token":"hush"}}""", "LiteralKey { Token = ***, At = , Free = {…} }")]
    [TestCase("""{"token":"hush","free":["hush"]}""", "LiteralKey { Token = ***, At = , Free = […] }")]
    [TestCase("""{"token":"hush","free":"hush"}""", "LiteralKey { Token = ***, At = , Free = \"…\" }")]
    [TestCase("""{"token":"hush","free":7}""", "LiteralKey { Token = ***, At = , Free = 7 }")]
    [TestCase("""{"token":"hush","at":"2024-99-99"}""", "{…}")]
    public async Task Nothing_that_may_be_a_secret_is_printed(string json, string expected)
    {
        var literal = await LiteralAsync(json);

        Assert.That(literal.ToString(), Is.EqualTo(expected));
    }

    private static async Task<string> ReadAsync(string json) => Tell(await LiteralAsync(json));

    private static async Task<Literal> LiteralAsync(string json)
    {
        using var handler = new RecordingHandler(() => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent($"[{json}]", Encoding.UTF8, "application/json"),
        });
        using var client = new AnswersClient(new HttpClient(handler), new AnswersClientOptions());
        return (await client.Literals.ListAsync()).Value.Single();
    }

    private static string Tell(Literal literal) =>
        literal.Match(
            flag => "flag " + flag.Value,
            instant => "instant " + instant.Value.Year,
            whole => "whole " + whole.Value,
            mode => "mode " + mode.Value,
            words => "words " + words.Value,
            key => "key " + key.Token,
            items => "items " + items.Value.Count,
            unknown => "unknown " + unknown.GetRawText());
}
