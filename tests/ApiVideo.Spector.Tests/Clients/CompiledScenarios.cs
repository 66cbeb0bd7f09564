using System.Reflection;
using ApiVideo.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    /// <summary>Gets the errors in what the generator emitted.</summary>
    public IReadOnlyList<string> EmittedErrors { get; }

    /// <summary>Gets what the generator said about the document.</summary>
    public IReadOnlyList<string> Findings { get; }

    /// <summary>Gets the compiler's first error in each call that does not compile, by scenario.</summary>
    public IReadOnlyDictionary<string, string> Uncompiled { get; }

    /// <summary>Gets the type whose methods are the calls, by scenario; null where there is none.</summary>
    public Type? Calls { get; }

    public static CompiledScenarios Compile(ScenarioDocument document)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, preprocessorSymbols: ["OPENAPI_" + document.Version.Replace('.', '_')]);
        var compilation = CSharpCompilation.Create(
            "Scenarios." + document.Version + "." + document.Name.Replace('/', '.'),
            [],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], [new DocumentText(document.Path)], parse, new DocumentOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var findings);
        var emitted = Errors(output).Select(Text).Concat(findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.ToString())).ToList();
        var told = findings.Select(finding => $"{finding.Id} {finding.Location.GetLineSpan().StartLinePosition.Line + 1}: {finding.GetMessage(null)}").ToList();
        if (emitted.Count > 0 || !File.Exists(document.Calls))
        {
            return new CompiledScenarios(document, emitted, told, new Dictionary<string, string>(), assembly: null);
        }

        foreach (var shared in Directory.EnumerateFiles(Path.Combine(ScenarioDocument.ScenarioSources, "Shared"), "*.cs"))
        {
            output = output.AddSyntaxTrees(CSharpSyntaxTree.ParseText(File.ReadAllText(shared), parse, shared));
        }

        var calls = CSharpSyntaxTree.ParseText(File.ReadAllText(document.Calls), parse, document.Calls);
        var (compiled, uncompiled) = WithoutWhatDoesNotCompile(output.AddSyntaxTrees(calls), calls);
        using var code = new MemoryStream();
        var result = compiled.Emit(code);
        return result.Success
            ? new CompiledScenarios(document, [], told, uncompiled, Assembly.Load(code.ToArray()))
            : throw new InvalidOperationException($"The calls of {document} do not compile: {string.Join('\n', result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(Text))}");
    }

    private static (Compilation Compilation, Dictionary<string, string> Uncompiled) WithoutWhatDoesNotCompile(Compilation compilation, SyntaxTree calls)
    {
        var uncompiled = new Dictionary<string, string>();
        var root = calls.GetRoot();
        var spoilt = new List<SyntaxNode>();
        foreach (var error in Errors(compilation).Where(error => error.Location.SourceTree == calls))
        {
            if (root.FindNode(error.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && uncompiled.TryAdd(method.Identifier.Text, Text(error)))
            {
                spoilt.Add(method);
            }
        }

        return spoilt.Count == 0
            ? (compilation, uncompiled)
            : (compilation.ReplaceSyntaxTree(calls, calls.WithRootAndOptions(root.RemoveNodes(spoilt, SyntaxRemoveOptions.KeepDirectives)!, calls.Options)), uncompiled);
    }

    private static IEnumerable<Diagnostic> Errors(Compilation compilation) => compilation.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error);

    private static string Text(Diagnostic error) => $"{error.Id} {Path.GetFileName(error.Location.SourceTree?.FilePath)} {error.Location.GetLineSpan().StartLinePosition.Line + 1}: {error.GetMessage(null)}";
}
