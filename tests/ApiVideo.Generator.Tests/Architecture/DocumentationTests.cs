using System.Text.RegularExpressions;
using ApiVideo.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Architecture;

/// <summary>What users read about our code follows the conventions of .NET; what their own document says is theirs.</summary>
[Parallelizable(ParallelScope.All)]
public sealed partial class DocumentationTests
{
    private static readonly string Source = FindSource();

    [TestCase("ApiVideo.Runtime")]
    [TestCase("ApiVideo.Generated")]
    [TestCase("ApiVideo.AspNetCore")]
    public void The_libraries_follow_the_conventions(string project)
    {
        var texts = Directory.GetFiles(Path.Combine(Source, project), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Source, path).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Select(File.ReadAllText);

        AssertConventions([.. texts.Select(Parsed)], spec: "", isWhole: false);
    }

    // Of all code, also where nobody but us reads it.
    [TestCase("generator")]
    [TestCase("src")]
    public void No_summary_begins_as_a_question(string folder)
    {
        var root = Directory.GetParent(Source)!.FullName;
        var texts = Directory.GetFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Select(path => (Name: Path.GetRelativePath(root, path), Text: File.ReadAllText(path)))
            .ToList();

        Assert.That(texts, Is.Not.Empty);
        Assert.That(texts.SelectMany(file => Question().Matches(file.Text).Select(match => file.Name + ": " + match.Value.Trim())), Is.Empty);
    }

    [TestCaseSource(typeof(Baseline), nameof(Baseline.Constructs))]
    public void The_committed_files_follow_the_conventions(string construct)
    {
        AssertConventions([.. Baseline.Texts(construct).Select(Parsed)], Baseline.Spec(construct).Text, isWhole: false);
    }

    [TestCase("Events")]
    [TestCase("Hosting")]
    [TestCase("OperationServers")]
    [TestCase("SecuritySchemes")]
    public void All_that_is_emitted_follows_the_conventions(string construct)
    {
        var spec = Baseline.Spec(construct);

        AssertConventions([.. GeneratorRun.Of(new ConsumerProject { HasHosting = true }, spec).Files.Values.Select(Parsed)], spec.Text, isWhole: true);
    }

    [TestCase("/// <summary>The name.</summary>\npublic string Name { get; }", "should begin")]
    [TestCase("/// <summary>Gets the name.</summary>\npublic string Name { get; set; }", "should begin")]
    [TestCase("/// <summary>Gets the flag.</summary>\npublic bool Flag { get; }", "should begin")]
    [TestCase("/// <summary>Creates it.</summary>\npublic C() { }", "should begin")]
    [TestCase("/// <summary>Create it.</summary>\npublic void Create() { }", "should begin")]
    [TestCase("/// <summary>Determines it.</summary>\n/// <returns>Whether it is.</returns>\npublic bool Is() => true;", "should return")]
    [TestCase("/// <summary>Creates it.</summary>\npublic int Create() => 1;", "no words for what it returns")]
    [TestCase("/// <summary>Creates it.</summary>\n/// <inheritdoc cref=\"D\" path=\"//param|//exception\"/>\npublic int Create(int number) => 1;", "no words for what it returns")]
    [TestCase("/// <summary>Creates it.</summary>\n/// <inheritdoc cref=\"D\" path=\"//exception\"/>\npublic void Create(int number) { }", "no words for number")]
    [TestCase("/// <summary>Creates it.</summary>\npublic void Create(int number) { }", "no words for number")]
    [TestCase("/// <summary>Creates it anew.</summary>\npublic void Create() { }", "\"anew\"")]
    [TestCase("public void Create() { }", "has no summary")]
    public void A_breach_is_found(string member, string breach)
    {
        Assert.That(Breaches([Member(member)], spec: ""), Has.Count.EqualTo(1).And.Some.Contains(breach));
    }

    [TestCase("/// <summary>Gets or sets the name.</summary>\npublic string Name { get; set; }")]
    [TestCase("/// <summary>Gets the name.</summary>\npublic string Name { get; init; }")]
    [TestCase("/// <summary>Determines it.</summary>\n/// <returns><see langword=\"true\"/> if it is; otherwise, <see langword=\"false\"/>.</returns>\npublic bool Is() => true;")]
    [TestCase("/// <summary>Creates it.</summary>\n/// <inheritdoc cref=\"D\" path=\"//param|//returns\"/>\npublic int Create(int number) => 1;")]
    [TestCase("/// <inheritdoc/>\npublic override string ToString() => \"\";")]
    [TestCase("internal string Name { get; }")]
    public void What_follows_the_conventions_is_not_a_breach(string member)
    {
        Assert.That(Breaches([Member(member)], spec: ""), Is.Empty);
    }

    [Test]
    public void The_words_of_a_document_are_left_alone()
    {
        Assert.That(Breaches([Member("/// <summary>The name, told anew.</summary>\npublic string Name { get; }")], spec: "description: The name, told anew."), Is.Empty);
    }

    private static SyntaxTree Parsed(string code) => CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse));

    private static SyntaxTree Member(string member) => Parsed($"/// <summary>Represents it.</summary>\npublic class C {{\n{member}\n}}");

    private static void AssertConventions(IReadOnlyList<SyntaxTree> trees, string spec, bool isWhole)
    {
        Assert.That(trees, Is.Not.Empty, "Nothing was tested.");
        Assert.That(Breaches(trees, spec, isWhole), Is.Empty);
    }

    // The parts of a partial type share one summary, which may be in a file that is not here.
    private static List<string> Breaches(IReadOnlyList<SyntaxTree> trees, string spec, bool isWhole = true)
    {
        var words = Words(spec);
        var members = trees.SelectMany(DocumentedMember.In).ToList();
        var documented = members.Where(member => member.Summary.Length > 0).Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. members
                .Where(member => member.Summary.Length > 0 || !member.Node.Modifiers.Any(SyntaxKind.PartialKeyword) || (isWhole && !documented.Contains(member.Name)))
                .SelectMany(member => DocumentationRules.Breaches(member, text => !IsOfDocument(words, text)))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    // A text that begins as one of the document.
    private static bool IsOfDocument(string words, string text)
    {
        var start = Words(text);
        return start.Length > 0 && words.Contains(start[..Math.Min(start.Length, 12)], StringComparison.Ordinal);
    }

    private static string Words(string text) => NoLetters().Replace(text, "").ToLowerInvariant();

    private static string FindSource()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "src");
            if (Directory.Exists(Path.Combine(candidate, "ApiVideo.Runtime")))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException("The sources are not above " + AppContext.BaseDirectory);
    }

    [GeneratedRegex(@"<summary>(?:\s*///)?\s*(?:What|How|Where|Which|Who|Whose|When|Why)\b.*")]
    private static partial Regex Question();

    [GeneratedRegex("[^A-Za-z]+")]
    private static partial Regex NoLetters();
}
