using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiVideo.Tool.Tests;

/// <summary>Compiles the examples of a reference together with the client that they are examples of.</summary>
internal static partial class CompiledExamples
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Gets the examples of the pages in a folder.</summary>
    public static IEnumerable<(string Page, string Code)> In(string folder) => Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(page => Fence().Matches(File.ReadAllText(page)).Select(match => (Path.GetRelativePath(folder, page), match.Groups["code"].Value)))
        .Where(example => example.Value.StartsWith("using ", StringComparison.Ordinal));

    /// <summary>Gets the errors of examples. Each example is a separate method.</summary>
    public static IEnumerable<string> ErrorsOf(IEnumerable<(string Page, string Code)> examples, IEnumerable<string> emitted)
    {
        var trees = examples.Select((example, index) => (example.Page, example.Code, Tree: CSharpSyntaxTree.ParseText(InMethod(example.Code, index), Parse))).ToList();
        var compilation = Compilation(emitted, OutputKind.DynamicallyLinkedLibrary).AddSyntaxTrees(trees.Select(example => example.Tree));
        return trees.SelectMany(example => compilation.GetSemanticModel(example.Tree).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{example.Page}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n{example.Tree}"));
    }

    /// <summary>Compiles an example as the program that it is.</summary>
    public static byte[] Program(string code, IEnumerable<string> emitted)
    {
        using var stream = new MemoryStream();
        var result = Compilation(emitted, OutputKind.ConsoleApplication).AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, Parse)).Emit(stream);
        Assert.That(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning), Is.Empty, code);
        return stream.ToArray();
    }

    private static CSharpCompilation Compilation(IEnumerable<string> emitted, OutputKind kind) => CSharpCompilation.Create(
        "Examples" + Guid.NewGuid().ToString("N"),
        [CSharpSyntaxTree.ParseText(ImplicitUsings, Parse), .. emitted.Select(text => CSharpSyntaxTree.ParseText(text, Parse))],
        References,
        new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));

    private static string InMethod(string code, int index)
    {
        var rows = code.Split('\n').ToList();
        var usings = rows.TakeWhile(row => row.StartsWith("using ", StringComparison.Ordinal) && !row.StartsWith("using var", StringComparison.Ordinal)).ToList();
        return $"{string.Join('\n', usings)}\nfile static class Example{index}\n{{\n    public static async global::System.Threading.Tasks.Task RunAsync()\n    {{\n        await global::System.Threading.Tasks.Task.Yield();\n{string.Join('\n', rows.Skip(usings.Count))}\n    }}\n}}\n";
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
