using ApiVideo.Generator.Embedding;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Embedding;

public sealed class CodeScannerTests
{
    [TestCase("var x = Uri.Parse(y);", "var x Uri .Parse y")]
    [TestCase("a\n    .B", "a .B")]
    [TestCase("text[..End]", "text End")]
    [TestCase("global::System.Uri", "global .System .Uri")]
    [TestCase("x ? A : B", "x A B")]
    [TestCase("\"Uri \\\" Task\" + A", "A")]
    [TestCase("@\"Uri \"\" Task\" + A", "A")]
    [TestCase("$\"Uri {Text(\"}\")} {{Task}} {b.C:N} c\" + A", "Text b .C N A")]
    [TestCase("$\"{(x is { Y: 1 } ? A : B)}\" + C", "x is Y A B C")]
    [TestCase("\"\"\"Uri \" Task\"\"\" + A", "A")]
    [TestCase("'\"' + A + '\\'' + B", "A B")]
    [TestCase("0x1FUL + 10m + A", "A")]
    [TestCase("// Uri.\nA", "A")]
    [TestCase("/// <see cref=\"Uri.Host\"/> Task <c>x</c>\nA", "Uri .Host A")]
    [TestCase("#pragma warning disable Task\nA", "A")]
    public void Identifiers_are_those_of_code_and_references(string code, string expected)
    {
        Assert.That(CodeScanner.Scan(code).Select(token => (token.IsQualified ? "." : "") + token.Name), Is.EqualTo(expected.Split(' ')));
    }

    [Test]
    public void What_follows_an_identifier_is_known()
    {
        var tokens = CodeScanner.Scan("List<Uri> x; System.Math y; /// <see cref=\"Page{T}\"/>");

        Assert.Multiple(() =>
        {
            Assert.That(tokens.Where(token => token.IsGeneric).Select(token => token.Name), Is.EqualTo(new[] { "List", "Page" }));
            Assert.That(tokens.Where(token => token.IsQualifier).Select(token => token.Name), Is.EqualTo(new[] { "System" }));
            Assert.That(tokens[0].End, Is.EqualTo(4));
        });
    }
}
