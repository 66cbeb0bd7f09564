using System.Text.Json;
using ApiVideo.Generator.Emission.OpenApi;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Emission;

/// <summary>No text of a document ends the literal that the schema of a type is in.</summary>
public sealed class JsonTextTests
{
    [TestCase("\"\"\"; System.Environment.Exit(1); //")]
    [TestCase("\"\"\"\"\"\"")]
    [TestCase("a\r\nb\u2028c\u2029d\u0085e\0f")]
    [TestCase("\\\"\\u0022\\")]
    [TestCase("")]
    [TestCase("\ud800 alone, and 🎬")]
    public void A_text_stays_in_its_literal(string text)
    {
        var json = new JsonText();
        json.Open('{').Member("description", text).Member(text, "").Close('}');

        var expression = SyntaxFactory.ParseExpression($"\"\"\"{json}\"\"\"");

        Assert.That(expression.GetDiagnostics(), Is.Empty);
        Assert.That(expression, Is.InstanceOf<LiteralExpressionSyntax>());
        Assert.That(((LiteralExpressionSyntax)expression).Token.ValueText, Is.EqualTo(json.ToString()));
        if (!text.Contains('\ud800', StringComparison.Ordinal))
        {
            Assert.That(JsonDocument.Parse(json.ToString()).RootElement.GetProperty("description").GetString(), Is.EqualTo(text));
        }
    }
}
