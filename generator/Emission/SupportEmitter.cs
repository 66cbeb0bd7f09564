using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission;

/// <summary>Brings the code that does not vary with the spec into the consumer's namespace.</summary>
internal static class SupportEmitter
{
    private const string SourceNamespace = "namespace ApiVideo.Generator.Support;";

    private static readonly string[] Declarations = ["public ", "internal ", "file "];

    public static SourceWriter Emit(Scope scope, string typeName)
    {
        var writer = SourceWriter.ForFile(scope.Namespace);
        foreach (var line in SupportFiles.Read(typeName).Split('\n').Select(line => line.TrimEnd('\r')))
        {
            if (line == SourceNamespace)
            {
                continue;
            }

            var isDeclaration = Declarations.Any(start => line.StartsWith(start, StringComparison.Ordinal));
            if (isDeclaration)
            {
                writer.Line(GeneratedCode.Attribute);
            }

            if (line.Length == 0)
            {
                writer.Line();
            }
            else
            {
                writer.Line(isDeclaration && !scope.IsPublic && line.StartsWith("public ", StringComparison.Ordinal) ? "internal " + line.Substring("public ".Length) : line);
            }
        }

        return writer;
    }
}
