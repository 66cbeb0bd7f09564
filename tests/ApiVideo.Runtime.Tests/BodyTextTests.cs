using System.Text;

namespace ApiVideo.Runtime.Tests;

/// <summary>Bodies in other encodings than UTF-8.</summary>
public sealed class BodyTextTests
{
    private const string Text = """{"a":"é"}""";

    [TestCase(null)]
    [TestCase("application/json")]
    [TestCase("application/json; charset=utf-8")]
    [TestCase("application/json;charset=\"UTF-8\"")]
    [TestCase("application/json; charset=us-ascii")]
    [TestCase("application/json; charset=no-such-thing")]
    [TestCase("application/json; charset=utf-7")]
    [TestCase("application/json; charset=")]
    public void UTF_8_is_taken_as_it_is(string? contentType)
    {
        var bytes = Encoding.UTF8.GetBytes(Text);

        Assert.Multiple(() =>
        {
            Assert.That(BodyText.ToUtf8(bytes, contentType).Overlaps(bytes), Is.True);
            Assert.That(BodyText.Decode(bytes, contentType, int.MaxValue), Is.EqualTo(Text));
        });
    }

    [TestCase("application/json; charset=iso-8859-1", "iso-8859-1")]
    [TestCase("application/json; version=1; Charset='latin1'; q=1", "utf-8")]
    [TestCase("application/json; charset=latin1", "iso-8859-1")]
    [TestCase("application/json; charset=utf-16", "utf-16")]
    public void The_declared_encoding_is_used(string contentType, string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes(Text);

        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(BodyText.ToUtf8(bytes, contentType)), Is.EqualTo(Text));
            Assert.That(BodyText.Decode(bytes, contentType, int.MaxValue), Is.EqualTo(Text));
        });
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void A_mark_is_stronger_than_the_header_and_left_out(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];

        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(BodyText.ToUtf8(bytes, "application/json; charset=iso-8859-1")), Is.EqualTo(Text));
            Assert.That(BodyText.Decode(bytes, null, int.MaxValue), Is.EqualTo(Text));
        });
    }

    [Test]
    public void A_cut_never_goes_through_a_character() =>
        Assert.That(BodyText.Decode(Encoding.UTF8.GetBytes("aéé"), null, 4), Is.EqualTo("aé"));

    [Test]
    public void Bytes_that_are_no_text_are_replaced() => Assert.That(BodyText.Decode([0x61, 0xFF, 0x62], null, 100), Is.EqualTo("a\uFFFDb"));
}
