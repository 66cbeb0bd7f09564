using System.Text;
using ApiVideo.Generator.Emission;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Emission;

public sealed class LiteralsTests
{
    private static readonly string[] Texts =
    [
        "", "plain", "say \"hi\"", "C:\\temp\\", "\\", "\"", "{0} {{x}} ${y}", "a\nb\r\nc\td", "\0", "\0" + "1", "\a\b\f\v\u001b",
        "\u0085", "\u2028", "\u2029", "\u200e\u200f\u202a\u202e\u2066\u2069", "\ufeff", "\u00a0", "\u00ad", "\ud800", "\udc00", "\udc00\ud800", "a\ud83d",
        "😀", "𠀀", "\U000e0001", "é", "e\u0301", "動画", "\ufffe\uffff", "\"\"\"", "*/ class Injected { } /*", "\\u0022; class Injected { } //", "\u007f\u009f",
    ];

    [TestCaseSource(nameof(Texts))]
    public void A_literal_means_the_text_it_was_made_from(string text)
    {
        var token = SyntaxFactory.ParseToken(Literals.String(text));

        Assert.That(token.Kind(), Is.EqualTo(SyntaxKind.StringLiteralToken));
        Assert.That(token.ContainsDiagnostics, Is.False);
        Assert.That(token.FullSpan.Length, Is.EqualTo(Literals.String(text).Length));
        Assert.That(token.ValueText, Is.EqualTo(text));
    }

    [Test]
    public void Every_character_survives_in_a_literal_on_one_line()
    {
        for (var c = 0; c < 0x10000; c++)
        {
            var text = "a" + (char)c + "1f";
            var literal = Literals.String(text);
            if (SyntaxFactory.ParseToken(literal).ValueText != text || literal.Any(l => l < ' ' || SyntaxFacts.IsNewLine(l)))
            {
                Assert.Fail($"U+{c:X4} becomes {literal}.");
            }
        }
    }

    [TestCase('\u202e')]
    [TestCase('\u2066')]
    [TestCase('\u200b')]
    [TestCase('\ufeff')]
    [TestCase('\u00ad')]
    public void Characters_that_make_source_read_as_it_is_not_are_escaped(char c)
    {
        Assert.That(Literals.String("a" + c), Does.Not.Contain(c).And.Contain("\\u"));
    }

    [TestCase("é")]
    [TestCase("動画")]
    [TestCase("😀")]
    public void Letters_and_symbols_stay_readable(string text)
    {
        Assert.That(Literals.String(text), Is.EqualTo("\"" + text + "\""));
    }

    [TestCaseSource(nameof(Texts))]
    public void A_utf8_literal_has_the_length_that_is_told(string text)
    {
        var literal = Literals.Utf8(text);
        var token = SyntaxFactory.ParseToken(literal);

        Assert.That(token.Kind(), Is.EqualTo(SyntaxKind.Utf8StringLiteralToken));
        Assert.That(token.ContainsDiagnostics, Is.False);
        Assert.That(new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(token.ValueText), Is.EqualTo(Literals.Utf8Length(text)));
    }

    [Test]
    public void Half_a_surrogate_pair_becomes_the_replacement_character_in_utf8()
    {
        Assert.That(SyntaxFactory.ParseToken(Literals.Utf8("a\ud800b")).ValueText, Is.EqualTo("a\ufffdb"));
    }
}
