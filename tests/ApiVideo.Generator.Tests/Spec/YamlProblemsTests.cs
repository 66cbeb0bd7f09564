using System.Globalization;
using ApiVideo.Generator.Tests.Driver;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>A mistake in a YAML document is described in plain words, not in those of the scanner.</summary>
public sealed class YamlProblemsTests
{
    [TestCase("openapi: 3.0.3\ninfo:\n\ttitle: a\n", 3, "tab")]
    [TestCase("openapi: 3.0.3\ninfo: { title: \"a\n", 2, "quote")]
    [TestCase("openapi: 3.0.3\ninfo: { title: a\npaths: {}\n", 2, "'{'")]
    [TestCase("openapi: 3.0.3\ninfo:\n  title: [a, b\npaths: {}\n", 3, "'['")]
    [TestCase("openapi: 3.0.3\ninfo:\n  title: \"a\\q\"\n", 3, "escape")]
    [TestCase("openapi: 3.0.3\ninfo:\n  title: one: two\n", 3, "into quotes")]
    [TestCase("openapi: 3.0.3\ninfo:\n  title: a\n version: b\n", 4, "indentation")]
    [TestCase("openapi: 3.0.3\ninfo:\n  title: @a\n", 3, "into quotes")]
    [TestCase("openapi: 3.0.3\ntags: - a\n", 2, "'-'")]
    [TestCase("openapi: 3.0.3\ninfo:\n  title: \"a\" b\n", 3, "indentation")]
    [TestCase("openapi: 3.0.3\ninfo:\n  title: *\n", 3, "alias")]
    public void A_mistake_is_described_in_plain_words(string text, int line, string word)
    {
        var finding = GeneratorRun.Of(text).Findings.Single();
        var message = finding.GetMessage(CultureInfo.InvariantCulture);

        Assert.That(finding.Id, Is.EqualTo("AVG0002"));
        Assert.That(message, Does.Contain(word).And.Not.Match("(?i)while |scalar|token|stream|node|mapping|sequence|parsing|scanning"));
        Assert.That(finding.Location.GetLineSpan().StartLinePosition.Line + 1, Is.EqualTo(line), message);
    }
}
