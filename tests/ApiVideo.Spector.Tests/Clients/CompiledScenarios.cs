using System.Reflection;
using ApiVideo.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace ApiVideo.Spector.Tests.Clients;

/// <summary>
/// The client of a document, compiled in memory together with the calls that are written for it. A call that does not
/// compile is taken out and remembered, so that it alone fails.
/// </summary>
internal sealed class CompiledScenarios
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private CompiledScenarios(ScenarioDocument document, IReadOnlyList<string> emitted, IReadOnlyList<string> findings, IReadOnlyDictionary<string, string> uncompiled, Assembly? assembly)
    {
        Document = document;
        EmittedErrors = emitted;
        Findings = findings;
        Uncompiled = uncompiled;
        Calls = assembly?.GetTypes().SingleOrDefault(type => !type.IsAbstract && type.BaseType is { Name: "ScenarioCalls" });
    }

    public ScenarioDocument Document { get; }

    /// <summary>Gets the errors that are in no call: in what the generator emitted, or what it said of the document.</summary>
    public IReadOnlyList<string> EmittedErrors { get; }

    /// <summary>Gets what the generator said about the document.</summary>
    public IReadOnlyList<string> Findings { get; }

    /// <summary>Gets the compiler's first error in each call that does not compile, by scenario.</summary>
    public IReadOnlyDictionary<string, string> Uncompiled { get; }

    /// <summary>Gets the type whose methods are the calls, by scenario; null where there is none.</summary>
    public Type? Calls { get; }

    public static CompiledScenarios Compile(ScenarioDocument document)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.None, preprocessorSymbols: ["OPENAPI_" + document.Version.Replace('.', '_')]);
        var compilation = CSharpCompilation.Create(
            $"Scenarios.{document.Version}.{document.Name.Replace('/', '.')}",
            [],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], [new DocumentText(document.Path)], parse, new DocumentOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var findings);
        var shared = document.Calls.Count > 0 ? Directory.EnumerateFiles(Path.Combine(ScenarioDocument.ScenarioSources, "Shared"), "*.cs") : [];
        var calls = document.Calls.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parse, path)).ToList();
        output = output.AddSyntaxTrees([.. shared.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parse, path)), .. calls]);
        using var code = new MemoryStream();
        var result = output.Emit(code);
        var uncompiled = new Dictionary<string, string>();
        if (!result.Success && Uncompilable(result, calls, uncompiled) is { Count: > 0 } spoilt)
        {
            foreach (var tree in calls)
            {
                var rest = tree.GetRoot().RemoveNodes(spoilt.Where(call => call.SyntaxTree == tree), SyntaxRemoveOptions.KeepDirectives)!;
                output = output.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(rest, parse));
            }

            code.SetLength(0);
            result = output.Emit(code);
        }

        var errors = Errors(result.Diagnostics).Concat(Errors(findings)).Select(Text).ToList();
        var told = findings.Select(finding => $"{finding.Id} {finding.Location.GetLineSpan().StartLinePosition.Line + 1}: {finding.GetMessage(null)}").ToList();
        return new CompiledScenarios(document, errors, told, uncompiled, result.Success ? Assembly.Load(code.ToArray()) : null);
    }

    // Gives the calls that have errors, and puts the first error of each beside its scenario.
    private static List<SyntaxNode> Uncompilable(EmitResult result, List<SyntaxTree> calls, Dictionary<string, string> uncompiled)
    {
        var spoilt = new List<SyntaxNode>();
        foreach (var error in Errors(result.Diagnostics).Where(error => calls.Contains(error.Location.SourceTree!)))
        {
            if (error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && uncompiled.TryAdd(method.Identifier.Text, Text(error)))
            {
                spoilt.Add(method);
            }
        }

        return spoilt;
    }

    private static IEnumerable<Diagnostic> Errors(IEnumerable<Diagnostic> diagnostics) => diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error);

    private static string Text(Diagnostic error) => $"{error.Id} {Path.GetFileName(error.Location.SourceTree?.FilePath)} {error.Location.GetLineSpan().StartLinePosition.Line + 1}: {error.GetMessage(null)}";
}
