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
        Assert.That(PrintedValues.Map(new Dictionary<string, string> { ["password"] = "secret" }), Is.EqualTo("{ password = \"…\" }"));

    [Test]
    public void What_is_absent_shows_nothing() =>
        Assert.That(PrintedValues.List(null) + PrintedValues.Map<int>(null), Is.Empty);

    [Test]
    public void Json_that_nobody_knows_is_only_outlined() =>
        Assert.That(PrintedValues.List(new[] { JsonSerializer.SerializeToElement("secret"), JsonSerializer.SerializeToElement(1) }), Is.EqualTo("[\"…\", 1]"));
}
