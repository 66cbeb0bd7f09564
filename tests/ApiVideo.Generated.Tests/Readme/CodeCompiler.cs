using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiVideo.Generated.Tests.Readme;

/// <summary>Compiles a block of a README where it stands, like a program of a user: with the framework, the packages that the README names, and implicit usings.</summary>
internal static class CodeCompiler
{
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(FindReferences);

    /// <summary>Returns the errors, each with its line in the block.</summary>
    internal static IReadOnlyList<string> Errors(MarkdownCode block)
    {
        var tree = CSharpSyntaxTree.ParseText(string.Create(CultureInfo.InvariantCulture, $"#line {block.Line}\n{block.Code}"), ParseOptions);
        var isProgram = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var compilation = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions), tree],
            References.Value,
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable));
        return
        [
            .. compilation.GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => string.Create(
                    CultureInfo.InvariantCulture,
                    $"line {diagnostic.Location.GetMappedLineSpan().StartLinePosition.Line + 1}: {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")),
        ];
    }

    private static List<MetadataReference> FindReferences()
    {
        // The trusted assemblies hold those of the tests too, which a user does not have.
        var client = typeof(ApiVideoClient).Assembly.Location;
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) != Path.GetDirectoryName(client) || IsOfServices(Path.GetFileName(path)));
        var receiver = typeof(AspNetCore.WebhookReceiverOptions).Assembly.Location;

        // What readers bring themselves, where the README says so.
        var mock = typeof(NSubstitute.Substitute).Assembly.Location;
        return [.. framework.Append(client).Append(receiver).Append(mock).Select(path => MetadataReference.CreateFromFile(path))];
    }

    // Packages that the README asks for; some come with the framework, where it has them newer.
    private static bool IsOfServices(string file) =>
        file.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || file is "Polly.Core.dll";
}
