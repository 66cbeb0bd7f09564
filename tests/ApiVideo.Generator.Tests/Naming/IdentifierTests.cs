using ApiVideo.Generator.Naming;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Naming;

public sealed class IdentifierTests
{
    [TestCase("webhooks-list-response", "WebhooksListResponse")]
    [TestCase("LIST-webhooks", "ListWebhooks")]
    [TestCase("api.video", "ApiVideo")]
    [TestCase("webhookId", "WebhookId")]
    [TestCase("X-RateLimit-Retry-After", "XRateLimitRetryAfter")]
    [TestCase("240p", "_240p")]
    [TestCase("video.encoding.quality.completed", "VideoEncodingQualityCompleted")]
    [TestCase("class", "Class")]
    public void A_name_of_the_spec_becomes_pascal_case(string name, string expected)
    {
        Assert.That(Identifier.Pascal(name), Is.EqualTo(expected));
    }

    [TestCase("1.10", "11.0")]
    [TestCase("+1", "-1")]
    [TestCase("<", "<=")]
    [TestCase("a", "+")]
    public void Names_that_differ_in_what_matters_stay_different(string one, string other)
    {
        Assert.That(Identifier.Pascal(one), Is.Not.EqualTo(Identifier.Pascal(other)));
    }

    [TestCase("+1", "Plus1")]
    [TestCase("-1", "Minus1")]
    [TestCase("1", "_1")]
    [TestCase("-created", "Created")]
    [TestCase("", "Empty")]
    [TestCase("*", "Star")]
    [TestCase(">=", "GreaterEqual")]
    [TestCase("1.10", "_1_10")]
    public void Signs_and_digits_have_names(string name, string expected)
    {
        Assert.That(Identifier.Pascal(name), Is.EqualTo(expected));
    }

    [TestCase("-created", "MinusCreated")]
    [TestCase("+created", "PlusCreated")]
    [TestCase("!done", "NotDone")]
    [TestCase("<=5", "LessEqual5")]
    [TestCase("A+", "APlus")]
    [TestCase("A-", "AMinus")]
    [TestCase("18+", "_18Plus")]
    [TestCase("C++", "CPlusPlus")]
    [TestCase("C#", "CSharp")]
    [TestCase("Etc/GMT+1", "EtcGmtPlus1")]
    [TestCase("Etc/GMT-1", "EtcGmtMinus1")]
    [TestCase("UTC-05:00", "UtcMinus05_00")]
    [TestCase("utf-8", "Utf8")]
    [TestCase("us-east-1", "UsEast1")]
    [TestCase("2024-01-31", "_2024_01_31")]
    [TestCase("image/svg+xml", "ImageSvgXml")]
    [TestCase("video.caption.generated", "VideoCaptionGenerated")]
    [TestCase(">=", "GreaterEqual")]
    [TestCase("-", "Minus")]
    [TestCase("", "Empty")]
    public void Signs_of_a_value_are_words(string value, string expected) => Assert.That(Identifier.Value(value), Is.EqualTo(expected));

    [TestCase("webhookId", "webhookId")]
    [TestCase("webhook-id", "webhookId")]
    [TestCase("URL", "url")]
    [TestCase("IDs", "ids")]
    [TestCase("videoIDs", "videoIds")]
    [TestCase("IOStatus", "ioStatus")]
    [TestCase("class", "class")]
    [TestCase("240p", "_240p")]
    [TestCase("x", "x")]
    public void A_name_of_the_spec_becomes_camel_case(string name, string expected)
    {
        Assert.That(Identifier.Camel(name), Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("---")]
    [TestCase("???")]
    [TestCase("😀")]
    [TestCase("😀1")]
    [TestCase("動画")]
    [TestCase("𠀀name")]
    [TestCase("\u0301")]
    [TestCase("a\u200db")]
    [TestCase("a\u202eb")]
    [TestCase("\ud800")]
    [TestCase("1\u0301")]
    [TestCase("½")]
    [TestCase("a b\nc")]
    [TestCase("\"; } class Injected { } //")]
    [TestCase("int")]
    [TestCase("٣")]
    [TestCase("Ⅷ")]
    [TestCase("ǆ")]
    [TestCase("_")]
    [TestCase("__")]
    public void Any_text_becomes_a_valid_identifier(string name)
    {
        Assert.Multiple(() =>
        {
            Assert.That(SyntaxFacts.IsValidIdentifier(Identifier.Pascal(name)), Is.True, Identifier.Pascal(name));
            Assert.That(SyntaxFacts.IsValidIdentifier(Identifier.Camel(name)), Is.True, Identifier.Camel(name));
        });
    }

    [Test]
    public void Every_single_character_becomes_a_valid_identifier()
    {
        var invalid = Enumerable.Range(0, 0x10000).Select(c => ((char)c).ToString())
            .Where(name => !SyntaxFacts.IsValidIdentifier(Identifier.Pascal(name)) || !SyntaxFacts.IsValidIdentifier(Identifier.Camel(name)))
            .Select(name => ((int)name[0]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));

        Assert.That(invalid, Is.Empty);
    }

    [Test]
    public void A_very_long_name_is_cut_and_stays_unique()
    {
        var one = new string('a', 500);
        var other = new string('a', 499) + "b";

        Assert.That(Identifier.Pascal(one), Has.Length.LessThan(120).And.Not.EqualTo(Identifier.Pascal(other)));
    }

    [Test]
    [SetCulture("tr-TR")]
    public void Identifiers_do_not_depend_on_the_culture()
    {
        Assert.That((Identifier.Pascal("id"), Identifier.Camel("ID")), Is.EqualTo(("Id", "id")));
    }

    [Test]
    public void Every_keyword_is_escaped()
    {
        var unescaped = SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText).Where(keyword => !Keywords.IsReserved(keyword));

        Assert.That(unescaped, Is.Empty);
        Assert.That(Keywords.Escape("event"), Is.EqualTo("@event"));
        Assert.That(Keywords.Escape("events"), Is.EqualTo("events"));
    }
}
