using System.Xml.Linq;
using ApiVideo.Generator.Emission;
using ApiVideo.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Emission;

public sealed class DocCommentsTests
{
    private static readonly string[] HostileTexts =
    [
        "*/ class Injected { }", "</summary> class Injected", "</summary></remarks><script>", "]]>", "<![CDATA[ x ]]>", "a & b &amp; c &nope;",
        "one\u2028class Injected {}", "one\u2029class Injected {}", "one\u0085class Injected {}", "one\rclass Injected {}", "one\u000bclass Injected {}\u000c",
        "one\nclass Injected {}\r\n#pragma warning disable\n#if X", "```\nclass Injected {}\n```", "``` never closed `", "`a < b` & `c`",
        "[x](</summary>) [y](http://e/?a=1&b=2)", "`[x` y](http://e/)", "[x](http://e/\"a) [x](http://e/'a) [x](http://e/`y`) `z`", "[`x](https://e/) `", "- a\n- </item>\n1. b",
        "<https://e/\"> <https://e/<b>> <a href=\"https://e/\">[x](y)</a> <a href='https://e/`'>`x</a>`", "\ud800 \udc00 \0 \ufffe \uffff \u202e \ufeff", "<!-- -- -->", "<see cref=\"Nope\"/>", "**</c>** __<b__",
        "/// /** <?xml ?>", "😀 動画", "<", ">", "a<b>c</b>", "\u00a0", " ",
    ];

    [TestCaseSource(nameof(HostileTexts))]
    public void Hostile_text_stays_inside_its_comment(string text)
    {
        var writer = new SourceWriter();
        DocComments.Write(writer, new DocText(text, "Details: " + text), text);
        DocComments.Parameter(writer, "value", new DocText(text, null), text);
        DocComments.Summary(writer, text);
        writer.Line($"/// <returns>{DocComments.Inline(text)}</returns>");

        Assert.That(Parsed(writer).Name.LocalName, Is.EqualTo("doc"));
    }

    [Test]
    public void A_very_long_text_is_cut_and_wrapped()
    {
        var doc = Written(new DocText(string.Join(" ", Enumerable.Repeat("word & more", 2000)), null));

        Assert.That(doc, Does.Contain("…"));
        Assert.That(doc, Has.Length.LessThan(6000));
        Assert.That(doc.Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(120));
    }

    [Test]
    public void A_cut_never_halves_a_surrogate_pair()
    {
        var doc = Written(new DocText("a" + string.Concat(Enumerable.Repeat("😀", 3000)), null));

        Assert.That(doc.EnumerateRunes(), Has.None.EqualTo(System.Text.Rune.ReplacementChar));
    }

    [Test]
    public void A_text_without_spaces_is_still_written_whole()
    {
        var word = new string('w', 500);

        Assert.That(Written(new DocText(word, null)), Does.Contain(word));
    }

    [TestCase("List all webhooks", "/// <summary>List all webhooks.</summary>\n")]
    [TestCase("Is it?", "/// <summary>Is it?</summary>\n")]
    [TestCase("Use `a < b`", "/// <summary>Use <c>a &lt; b</c></summary>\n")]
    [TestCase("See [the guide](https://docs.example/x).", "/// <summary>See <see href=\"https://docs.example/x\">the guide</see>.</summary>\n")]
    [TestCase("See [the guide](/docs/x).", "/// <summary>See the guide (/docs/x).</summary>\n")]
    [TestCase("See <https://docs.example/x?a=1&b=2>.", "/// <summary>See <see href=\"https://docs.example/x?a=1&amp;b=2\">https://docs.example/x?a=1&amp;b=2</see>.</summary>\n")]
    [TestCase("See <a class='x' href='https://docs.example/x'>the guide</a>.", "/// <summary>See <see href=\"https://docs.example/x\">the guide</see>.</summary>\n")]
    [TestCase("[`a` b](https://e.x) and `[c](http://d)`.", "/// <summary><see href=\"https://e.x\"><c>a</c> b</see> and <c>[c](http://d)</c>.</summary>\n")]
    [TestCase("**Bold** and <b>html</b>.", "/// <summary>Bold and html.</summary>\n")]
    [TestCase("one\ntwo", "/// <summary>one two.</summary>\n")]
    [TestCase("one\n\ntwo", "/// <summary>\n/// <para>one.</para>\n/// <para>two.</para>\n/// </summary>\n")]
    [TestCase("# Title\n* a\n* b", "/// <summary>\n/// <para>Title.</para>\n/// <list type=\"bullet\">\n/// <item><description>a</description></item>\n/// <item><description>b</description></item>\n/// </list>\n/// </summary>\n")]
    [TestCase("1. a\n\n2. b\n- c", "/// <summary>\n/// <list type=\"number\">\n/// <item><description>a</description></item>\n/// <item><description>b</description></item>\n/// </list>\n/// <list type=\"bullet\">\n/// <item><description>c</description></item>\n/// </list>\n/// </summary>\n")]
    [TestCase("up to\n64. More", "/// <summary>up to 64. More.</summary>\n")]
    [TestCase("1. a\n\ntext\n\n2. b", "/// <summary>\n/// <list type=\"number\">\n/// <item><description>a</description></item>\n/// </list>\n/// <para>text.</para>\n/// <para>2. b.</para>\n/// </summary>\n")]
    [TestCase("- only", "/// <summary>only.</summary>\n")]
    public void Markdown_becomes_xml(string markdown, string expected)
    {
        Assert.That(Written(new DocText(markdown, null)), Is.EqualTo(expected));
    }

    [Test]
    public void What_the_spec_says_beyond_the_summary_becomes_remarks()
    {
        Assert.That(
            Written(new DocText("Short", "Long")),
            Is.EqualTo("/// <summary>Short.</summary>\n/// <remarks>Long</remarks>\n"));
    }

    [Test]
    public void Without_a_summary_the_first_paragraph_of_the_details_is_one()
    {
        Assert.That(
            Written(new DocText(null, "First\n\nSecond")),
            Is.EqualTo("/// <summary>First.</summary>\n/// <remarks>Second</remarks>\n"));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" \n ")]
    [TestCase("<br/>")]
    public void Without_any_text_the_fallback_stands(string? text)
    {
        Assert.That(Written(new DocText(text, text)), Is.EqualTo("/// <summary>The fallback &lt;here&gt;.</summary>\n"));
    }

    private static string Written(DocText doc)
    {
        var writer = new SourceWriter();
        DocComments.Write(writer, doc, "The fallback <here>.");
        Parsed(writer);
        return writer.ToString();
    }

    /// <summary>Reads the comment as the compiler would: one comment and no code, and in it well-formed XML.</summary>
    private static XElement Parsed(SourceWriter writer)
    {
        var tree = CSharpSyntaxTree.ParseText(writer + "class C;", new CSharpParseOptions(LanguageVersion.CSharp12));
        var lines = tree.GetText().Lines.Select(line => line.ToString()).ToList();
        Assert.That(lines.SkipLast(1), Is.All.StartsWith("/// "));
        Assert.That(tree.GetDiagnostics(), Is.Empty);
        return XElement.Parse("<doc>" + string.Concat(lines.SkipLast(1).Select(line => line[4..] + "\n")) + "</doc>");
    }
}
