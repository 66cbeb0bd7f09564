using System.Text.Json;

namespace ApiVideo.Runtime.Tests;

/// <summary>The text of a record shows what is in its lists and dictionaries.</summary>
internal sealed class PrintedValuesTests
{
    [Test]
    public void A_list_shows_its_values() =>
        Assert.That(PrintedValues.List(new[] { "a", "b" }), Is.EqualTo("[a, b]"));

    [Test]
    public void A_list_in_a_list_is_shown_too() =>
        Assert.That(PrintedValues.List(new int[][] { [1, 2], [] }), Is.EqualTo("[[1, 2], []]"));

    [Test]
    public void A_long_list_is_cut() =>
        Assert.That(PrintedValues.List(Enumerable.Range(1, 12)), Is.EqualTo("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …]"));

    [Test]
    public void A_dictionary_shows_its_members() =>
        Assert.That(PrintedValues.Map(new Dictionary<string, int?> { ["a"] = 1, ["b"] = null }), Is.EqualTo("{ a = 1, b =  }"));

    [Test]
    public void Texts_in_a_dictionary_do_not_show() =>
        Assert.That(PrintedValues.Map(new Dictionary<string, string> { ["note"] = "secret" }), Is.EqualTo("{ note = \"…\" }"));

    [Test]
    public void What_is_absent_shows_nothing() =>
        Assert.That(PrintedValues.List(null) + PrintedValues.Map<int>(null), Is.Empty);

    [Test]
    public void Json_that_nobody_knows_is_only_outlined() =>
        Assert.That(PrintedValues.List(new[] { JsonSerializer.SerializeToElement("secret"), JsonSerializer.SerializeToElement(1) }), Is.EqualTo("[\"…\", 1]"));

    [Test]
    public void An_empty_dictionary_shows_that_it_is_empty() =>
        Assert.That(PrintedValues.Map(new Dictionary<string, int>()), Is.EqualTo("{ }"));

    [Test]
    public void A_dictionary_in_a_list_or_dictionary_is_shown_too()
    {
        var inner = new Dictionary<string, int> { ["a"] = 1 };

        Assert.That(PrintedValues.List(new[] { inner }), Is.EqualTo("[{ a = 1 }]"));
        Assert.That(PrintedValues.Map(new Dictionary<string, IReadOnlyDictionary<string, int>> { ["b"] = inner.AsReadOnly() }), Is.EqualTo("{ b = { a = 1 } }"));
    }

    [TestCase("password")]
    [TestCase("API_KEY")]
    [TestCase("api-key")]
    [TestCase("accessToken")]
    [TestCase("tokens")]
    [TestCase("client.secret.1")]
    [TestCase("pass_word")]
    public void A_value_whose_key_names_a_secret_does_not_show(string key)
    {
        Assert.That(PrintedValues.Map(new Dictionary<string, int> { [key] = 4711 }), Is.EqualTo($"{{ {key} = *** }}"));
        Assert.That(PrintedValues.Map(new Dictionary<string, JsonElement> { [key] = JsonSerializer.SerializeToElement(4711) }), Is.EqualTo($"{{ {key} = *** }}"));
        Assert.That(PrintedValues.Map(new Dictionary<string, int[]> { [key] = [4711] }), Is.EqualTo($"{{ {key} = *** }}"));
        Assert.That(PrintedValues.List(new[] { new Dictionary<string, int> { [key] = 4711 } }), Is.EqualTo($"[{{ {key} = *** }}]"));
    }

    [Test]
    public void Texts_in_a_dictionary_do_not_show_at_any_depth()
    {
        Assert.That(PrintedValues.Map(new Dictionary<string, string[]> { ["a"] = ["hush"] }, isHidden: true), Is.EqualTo("{ a = [\"…\"] }"));
        Assert.That(PrintedValues.List(new[] { new Dictionary<string, string> { ["a"] = "hush" } }), Is.EqualTo("[{ a = \"…\" }]"));
        Assert.That(PrintedValues.Map(new Dictionary<string, Uri> { ["a"] = new("https://example.com/?key=hush") }, isHidden: true), Is.EqualTo("{ a = \"…\" }"));
    }

    [Test]
    public void Bytes_do_not_show() =>
        Assert.That(PrintedValues.List(new[] { "hush"u8.ToArray() }), Is.EqualTo("[[…]]"));

    [Test]
    public void A_long_key_is_cut() =>
        Assert.That(PrintedValues.Map(new Dictionary<string, int> { [new string('a', 1000)] = 1 }), Is.EqualTo("{ " + new string('a', 64) + "… = 1 }"));
}
