using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiVideo.Package.Tests.Docs;

/// <summary>Puts a program of a page into a class, so that a project can have many of them.</summary>
internal static class GuideSource
{
    /// <summary>Writes the file of a block: its statements as a method, its types beside it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="path">The path of the page, which messages of the compiler name.</param>
    /// <param name="number">The number of the block in its project.</param>
    public static string Of(GuideBlock block, string path, int number)
    {
        var root = CSharpSyntaxTree.ParseText(block.Code).GetCompilationUnitRoot();
        var statements = root.Members.OfType<GlobalStatementSyntax>().ToList();
        var types = root.Members.Where(member => member is not GlobalStatementSyntax).ToList();
        var source = new StringBuilder();
        AppendAll(source, block, path, root.Usings);
        if (!root.Usings.Any(used => used.Name?.ToString() == "ApiVideo") && block.Project.Packages.Contains("ApiVideo.Generated", StringComparison.Ordinal))
        {
            source.AppendLine("#line hidden").AppendLine("using ApiVideo;");
        }

        source.AppendLine("#line hidden")
            .AppendLine(CultureInfo.InvariantCulture, $"namespace GuideBlock{number};")
            .AppendLine("internal static class Block")
            .AppendLine("{")
            .AppendLine("    public static async Task RunAsync(string[] args)")
            .AppendLine("    {")
            .AppendLine("        await Task.Yield();");
        foreach (var (name, value) in Given(block, root))
        {
            source.AppendLine(CultureInfo.InvariantCulture, $"        var {name} = {value};");
        }

        AppendAll(source, block, path, statements);
        source.AppendLine("#line hidden").AppendLine("    }").AppendLine("}");
        AppendAll(source, block, path, types);
        return source.ToString();
    }

    /// <summary>The names that a page can use without creating them.</summary>
    private static IEnumerable<(string Name, string Value)> Given(GuideBlock block, CompilationUnitSyntax root)
    {
        var used = root.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.Text).ToHashSet(StringComparer.Ordinal);
        var declared = root.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(variable => variable.Identifier.Text)
            .Concat(root.DescendantNodes().OfType<ParameterSyntax>().Select(parameter => parameter.Identifier.Text))
            .ToHashSet(StringComparer.Ordinal);
        (string Name, string Value)[] all =
        [
            ("client", "new ApiVideoClient(\"key\")"),
            ("ct", "CancellationToken.None"),
            ("builder", "WebApplication.CreateBuilder(args)"),
            ("app", "WebApplication.CreateBuilder(args).Build()"),
        ];
        return all.Where(given => used.Contains(given.Name) && !declared.Contains(given.Name)
            && (given.Name != "client" || block.Project.Document is null));
    }

    private static void AppendAll(StringBuilder source, GuideBlock block, string path, IEnumerable<SyntaxNode> nodes)
    {
        foreach (var node in nodes)
        {
            var line = block.Line + node.SyntaxTree.GetLineSpan(node.FullSpan).StartLinePosition.Line;
            source.AppendLine(CultureInfo.InvariantCulture, $"#line {line} \"{path}\"").AppendLine(node.ToFullString());
        }
    }
}
