using System.Text.RegularExpressions;
using ApiVideo.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ApiVideo.Fuzz.Tests;

/// <summary>Each text and each key of a good document in turn becomes a hostile one: it never becomes code.</summary>
[Parallelizable(ParallelScope.All)]
public sealed partial class InjectionTests
{
    private const string Planted = "Injected";

    private static readonly string[] HostileTexts =
    [
        "x*/ class Injected { } /*",
        "\"; } } class Injected { } //",
        "\"\"\"; } class Injected { } \"\"\"",
        "\\\"; class Injected { } \\",
        "x\n}class Injected { }\n#pragma warning disable\n#if NEVER\n",
        "x\rclass Injected { }\r\n",
        "x\u2028class Injected { }\u2029",
        "x\u0085class Injected { }\u000b\u000c",
        "</summary>]]>--><member name=\"Injected\"/><!-- &lt;",
        "{{{ }} } Injected {0} ${Injected} $\"{Injected}\"",
        "\u202eInjected\u2066 \ufeff\u200b\u00ad",
        "\ud800Injected\udc00\ud83d",
        "\0Injected\u0001\u001b",
        "`</c>Injected` [x](\"/><class Injected/>) **`**`",
        "');Injected();('",
        "@Injected\\u0041\\",
        "Injected'\"\\\n",
    ];

    [Test]
    public void Hostile_text_in_any_position_stays_text([ValueSource(typeof(Document), nameof(Document.Small))] Document document)
    {
        var campaign = new Campaign("inject-" + document);
        var arrived = 0;
        foreach (var (tree, position, text) in Spoilt(document))
        {
            var json = Campaign.Json(tree);
            if (campaign.Run(json, $"{document}, {JValue.CreateString(text).ToString(Newtonsoft.Json.Formatting.None)} at {position}") is not { } run)
            {
                continue;
            }

            foreach (var file in run.Files.Where(file => file.Text.Contains(Planted, StringComparison.Ordinal)))
            {
                arrived++;
                if (Complaint(file.Text) is { } complaint)
                {
                    campaign.Fail($"{document} at {position}", json, complaint);
                }
            }
        }

        campaign.AssertClean();
        Assert.That(arrived, Is.GreaterThan(20), "The hostile texts do not arrive, so this test shows nothing.");
    }

    [TestCaseSource(nameof(HostileTexts))]
    public void Hostile_text_in_all_positions_at_once_compiles(string text)
    {
        foreach (var document in Document.Small)
        {
            var tree = document.Tree();
            foreach (var value in tree.Descendants().OfType<JValue>().Where(IsFreeText).ToList())
            {
                value.Value = text + value.Value;
            }

            var run = FuzzCase.RunOnSmallStack(Campaign.Json(tree));
            Assert.That(Demands.Check(run), Is.Null);
            Assert.That(Demands.Compile(run).GetSymbolsWithName(Planted), Is.Empty);
            Assert.That(Demands.Binds(run), Is.Null);
        }
    }

    // What a reference or a keyword of OpenAPI would lose its meaning by is spoilt in the other test.
    private static bool IsFreeText(JValue value) =>
        value.Type == JTokenType.String && value.Parent is JProperty
        {
            Name: "description" or "summary" or "title" or "operationId" or "x-client-action" or "format" or "default" or "example" or "const" or "propertyName" or "version",
        };

    private static IEnumerable<(JObject Tree, string Position, string Text)> Spoilt(Document document)
    {
        var tree = document.Tree();
        var seed = 0;
        foreach (var node in tree.Descendants().ToList())
        {
            // Every place gets some of the texts, every text comes to many places.
            foreach (var text in Enumerable.Range(0, Effort.VariantsOfPlace(4)).Select(_ => HostileTexts[seed++ % HostileTexts.Length]).ToList())
            {
                if (node is JValue { Type: JTokenType.String } value)
                {
                    var replacement = JValue.CreateString(text);
                    value.Replace(replacement);
                    yield return (tree, replacement.Path, text);
                    replacement.Replace(value);
                }
                else if (node is JProperty property)
                {
                    var renamed = new JProperty(text, property.Value);
                    property.Replace(renamed);
                    yield return (tree, renamed.Path, text);
                    renamed.Replace(property);
                }
            }
        }
    }

    /// <summary>The words that came from the document are in literals, documentation and names made of letters only.</summary>
    private static string? Complaint(string text)
    {
        if (Forbidden().Match(text) is { Success: true } match)
        {
            return $"The output holds U+{(int)match.Value[0]:X4}.";
        }

        var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose)).GetRoot();
        if (root.DescendantNodes().OfType<MemberDeclarationSyntax>().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault(type => type.Identifier.ValueText == Planted && type.Modifiers.Count == 0) is { } planted)
        {
            return "A type was planted: " + planted;
        }

        foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: false))
        {
            var isPlanted = trivia.IsDirective
                ? !SourceWriter.NullableContext.Split('\n').Contains(trivia.ToString())
                : trivia.IsKind(SyntaxKind.DisabledTextTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.SkippedTokensTrivia)
                    || (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.ToString().Contains(Planted, StringComparison.Ordinal));
            if (isPlanted)
            {
                return $"A {trivia.Kind()} was planted: {trivia}";
            }
        }

        return root.DescendantNodes(descendIntoTrivia: true).OfType<XmlNameSyntax>().FirstOrDefault(name => name.LocalName.Text is "member" or "class" or Planted) is { } element
            ? "An XML element was planted: " + element.Parent
            : null;
    }

    // Controls, separators and format characters have no place in source; halves of pairs are no text at all.
    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}-[\n]]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Forbidden();
}
