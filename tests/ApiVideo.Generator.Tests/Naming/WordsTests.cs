using ApiVideo.Generator.Naming;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Naming;

public sealed class WordsTests
{
    [TestCase("webhooks-list-response", "webhooks|list|response")]
    [TestCase("snake_case.and dots", "snake|case|and|dots")]
    [TestCase("camelCase", "camel|Case")]
    [TestCase("HTTPServer", "HTTP|Server")]
    [TestCase("NanoCPUs", "Nano|CPUs")]
    [TestCase("imageURLsOfAPIs", "image|URLs|Of|APIs")]
    [TestCase("DNSsec", "DN|Ssec")]
    [TestCase("Netlify's API", "Netlifys|API")]
    [TestCase("don't", "dont")]
    [TestCase("l'addition", "l|addition")]
    [TestCase("'s", "s")]
    [TestCase("getURL", "get|URL")]
    [TestCase("ID", "ID")]
    [TestCase("240p", "240p")]
    [TestCase("v1.10", "v1|10")]
    [TestCase("--a--", "a")]
    [TestCase("", "")]
    [TestCase("+-*/", "")]
    [TestCase("видео-Файл", "видео|Файл")]
    [TestCase("動画一覧", "動画一覧")]
    [TestCase("😀smile😀face", "smile|face")]
    public void A_name_splits_at_punctuation_and_where_capitals_begin(string name, string words)
    {
        Assert.That(string.Join("|", Words.Split(name)), Is.EqualTo(words));
    }

    [Test]
    public void A_combining_mark_stays_with_its_letter()
    {
        Assert.That(Words.Split("cafe\u0301-bar"), Is.EqualTo(new[] { "cafe\u0301", "bar" }));
    }

    [Test]
    public void A_combining_mark_without_a_letter_begins_no_word()
    {
        Assert.That(Words.Split("\u0301-\u0301a"), Is.EqualTo(new[] { "a" }));
    }

    [TestCase("webhook", "Webhook")]
    [TestCase("URL", "Url")]
    [TestCase("URLs", "Urls")]
    [TestCase("As", "As")]
    [TestCase("iPhone", "IPhone")]
    [TestCase("240p", "240p")]
    [TestCase("x", "X")]
    public void A_word_gets_one_capital_and_a_shouted_word_is_lowered(string word, string expected)
    {
        Assert.That(Words.Capitalize(word), Is.EqualTo(expected));
    }

    [Test]
    [SetCulture("tr-TR")]
    public void Capitals_do_not_depend_on_the_culture()
    {
        Assert.That((Words.Capitalize("id"), Words.Capitalize("INFO")), Is.EqualTo(("Id", "Info")));
    }
}
