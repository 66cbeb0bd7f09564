using System.Collections.Concurrent;
using ApiVideo.Generator.Emission;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiVideo.Fuzz.Tests;

/// <summary>What must hold of every case; a complaint, or null.</summary>
internal static class Demands
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Consumer",
        syntaxTrees: null,
        Net80.References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly ConcurrentDictionary<EmittedFile, SyntaxTree> Runtime = new();

    // Most cases emit most files as the case before did.
    private static readonly ConcurrentDictionary<string, bool> Parsed = new(StringComparer.Ordinal);

    /// <summary>No failure of the generator, an error if and only if there is no client, and every file is C#.</summary>
    public static string? Check(FuzzCase run)
    {
        if (run.Messages.FirstOrDefault(message => message.StartsWith("AVG0015", StringComparison.Ordinal)) is { } failure)
        {
            return failure;
        }

        if (run.Result.Client is null != run.Result.Findings.Any(finding => finding.IsError))
        {
            return "There is no client and no error, or both.";
        }

        if (run.Files.GroupBy(file => file.HintName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } same)
        {
            return "Two files have the name " + same.Key;
        }

        return run.Files.Select(Syntax).FirstOrDefault(complaint => complaint is not null);
    }

    /// <summary>The output compiles with no error and no warning, down to the metadata.</summary>
    public static string? Compiles(FuzzCase run) => FirstOf(Compile(run).Emit(Stream.Null).Diagnostics);

    /// <summary>The same but for the metadata, in half the time.</summary>
    public static string? Binds(FuzzCase run) => FirstOf(Compile(run).GetDiagnostics());

    private static string? FirstOf(IEnumerable<Diagnostic> diagnostics) => diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsSetByMember(diagnostic))
            .Select(diagnostic => $"{diagnostic}\n    {LineOf(diagnostic)}")
            .FirstOrDefault();

    // The bits of a constructor that reads JSON say that each required member was set.
    private static bool IsSetByMember(Diagnostic diagnostic) =>
        diagnostic.Id == "CS8618" && LineOf(diagnostic).Contains("Utf8JsonReader reader)", StringComparison.Ordinal);

    public static CSharpCompilation Compile(FuzzCase run) => Empty.AddSyntaxTrees(
        run.Files.Select(Parse).Concat(RuntimeFiles.For(run.Files).Select(file => Runtime.GetOrAdd(file, Parse))));

    private static SyntaxTree Parse(EmittedFile file) => CSharpSyntaxTree.ParseText(
        // Consumers do not pay for the search for null: it is made here.
        file.Text.Replace(SourceWriter.NullableContext, "#nullable enable\n", StringComparison.Ordinal), ParseOptions, file.HintName);

    private static string? Syntax(EmittedFile file)
    {
        if (Parsed.ContainsKey(file.Text))
        {
            return null;
        }

        var tree = Parse(file);
        if (tree.GetDiagnostics().FirstOrDefault() is { } diagnostic)
        {
            return $"{diagnostic}\n    {LineOf(diagnostic)}";
        }

        if (file.Text.Length < 20_000 && Parsed.Count < 5_000)
        {
            Parsed.TryAdd(file.Text, value: true);
        }

        return null;
    }

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() ?? "";
}
