using ApiVideo.Generator.Places;
using ApiVideo.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Stability;

/// <summary>Calls of before compile when operations have more optional parameters: by position and by name, with the token and without, on class and interface.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class GrowingMethodTests
{
    private static readonly SymbolDisplayFormat Types = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayFormat.FullyQualifiedFormat.MiscellaneousOptions | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [TestCase("Parameters", 1)]
    [TestCase("Parameters", 2)]
    [TestCase("Bodies", 2)]
    [TestCase("PaginationByCursor", 1)]
    [TestCase("PaginationByLink", 2)]
    [TestCase("PaginationByExtension", 2)]
    [TestCase("StreamBesideJson", 2)]
    [TestCase("Deprecated", 2)]
    public void Calls_of_before_compile(string construct, int additions)
    {
        var spec = Baseline.Spec(construct);
        var before = GeneratorRun.Of(spec);
        var document = new GrowingDocument(new SpecFile("spec.yaml", new SpecText(spec.Text), SpecOptions.Default));
        Grow(document, additions);
        var after = GeneratorRun.Of(SpecSource.Marked(document.Root.ToString(), "spec.json"));

        var calls = CallsOf(before.Output);
        Assert.That(ErrorsOf(before.Output, calls).Concat(ErrorsOf(after.Output, calls)), Is.Empty);
        Assert.That(calls, Does.Contain("cancellationToken: "));
    }

    [Test]
    public void Calls_of_our_own_client_compile()
    {
        var spec = SpecSource.Marked(File.ReadAllText(Path.Combine(StabilityTests.Repository, "spec", "webhooks.yaml")));
        var before = GeneratorRun.Of(spec);
        var document = new GrowingDocument(new SpecFile("spec.yaml", new SpecText(spec.Text), SpecOptions.Default));
        Grow(document, additions: 2);
        var after = GeneratorRun.Of(SpecSource.Marked(document.Root.ToString(), "spec.json"));

        Assert.That(ErrorsOf(after.Output, CallsOf(before.Output)), Is.Empty);
    }

    private static void Grow(GrowingDocument document, int additions)
    {
        foreach (var operation in document.Operations.ToList())
        {
            operation["parameters"] = operation["parameters"] as JArray ?? [];
            for (var i = 0; i < additions; i++)
            {
                ((JArray)operation["parameters"]!).Add(new JObject { ["name"] = "added" + i, ["in"] = i % 2 == 0 ? "query" : "header", ["schema"] = new JObject { ["type"] = i % 3 == 0 ? "string" : "integer" } });
            }
        }
    }

    /// <summary>Writes four calls of each method: by position and by name, each with the token and without.</summary>
    private static string CallsOf(CSharpCompilation output)
    {
        var methods = output.SyntaxTrees.Where(tree => tree.FilePath.EndsWith("Api.g.cs", StringComparison.Ordinal))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>().Select(type => output.GetSemanticModel(tree).GetDeclaredSymbol(type)))
            .OfType<INamedTypeSymbol>()
            .Where(type => type is { DeclaredAccessibility: Accessibility.Public, IsStatic: false })
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method.DeclaredAccessibility == Accessibility.Public && method.Name.EndsWith("Async", StringComparison.Ordinal))
            .ToList();
        var text = new System.Text.StringBuilder("#pragma warning disable\n#nullable enable\nclass Calls\n{\n");
        foreach (var (method, index) in methods.Select((method, index) => (method, index)))
        {
            var own = method.Parameters.Where(parameter => parameter.Name != "cancellationToken").ToList();
            var byPosition = own.Select(Value).ToList();
            var byName = own.Select(parameter => $"@{parameter.Name}: {Value(parameter)}").ToList();
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    void M{index}({method.ContainingType.ToDisplayString(Types)} api, System.Threading.CancellationToken token)\n    {{\n");
            foreach (var arguments in new[] { byPosition, [.. byPosition, "token"], byName, [.. byName, "cancellationToken: token"] })
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"        _ = api.{method.Name}({string.Join(", ", arguments)});\n");
            }

            text.Append("    }\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Value(IParameterSymbol parameter) => $"default({parameter.Type.ToDisplayString(Types)})!";

    private static IEnumerable<string> ErrorsOf(CSharpCompilation output, string calls) => output
        .AddSyntaxTrees(CSharpSyntaxTree.ParseText("using Acme;\n" + calls, (CSharpParseOptions)output.SyntaxTrees.First().Options, "Calls.cs"))
        .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
}
