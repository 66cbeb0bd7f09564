using System.Text;
using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission;

/// <summary>
/// Writes a type of the runtime for a consumer. What is internal stands in a namespace of its own, whose <c>using</c>s within it
/// win over the types of the document; what users name stands in theirs, with every name in full.
/// </summary>
internal static class RuntimeEmitter
{
    private const string Using = "using ";

    private static readonly string[] Declarations = ["public ", "internal "];

    public static SourceWriter Emit(Scope scope, RuntimeSource source)
    {
        var writer = SourceWriter.ForFile(source.IsVisible ? scope.Namespace : scope.RuntimeNamespace);
        foreach (var line in Qualified(scope, source).Split('\n'))
        {
            if (line.StartsWith(Using, StringComparison.Ordinal))
            {
                if (!source.IsVisible)
                {
                    writer.Line(Using + "global::" + line.Substring(Using.Length));
                }
            }
            else if (line.Length == 0)
            {
                writer.Line();
            }
            else if (!line.StartsWith("namespace ", StringComparison.Ordinal) && (source.IsPublic || !IsDocOfMember(line)))
            {
                Write(writer, line, scope);
            }
        }

        return writer;
    }

    // What only we call is documented where it is edited.
    private static bool IsDocOfMember(string line) => line.StartsWith("    ", StringComparison.Ordinal) && line.TrimStart().StartsWith("///", StringComparison.Ordinal);

    private static void Write(SourceWriter writer, string line, Scope scope)
    {
        if (!Declarations.Any(start => line.StartsWith(start, StringComparison.Ordinal)))
        {
            writer.Line(line);
            return;
        }

        writer.Line(GeneratedCode.Attribute);
        writer.Line(!scope.IsPublic && line.StartsWith(Declarations[0], StringComparison.Ordinal) ? Declarations[1] + line.Substring(Declarations[0].Length) : line);
    }

    private static string Qualified(Scope scope, RuntimeSource source)
    {
        var text = new StringBuilder();
        var copied = 0;
        var body = source.Text.IndexOf("\nnamespace ", StringComparison.Ordinal);
        foreach (var token in source.Tokens.Where(token => token.Start > body && !token.IsQualified))
        {
            if (Qualifier(scope, source, token) is { } qualifier)
            {
                text.Append(source.Text, copied, token.Start - copied).Append(qualifier);
                copied = token.Start;
            }
        }

        return text.Append(source.Text, copied, source.Text.Length - copied).ToString();
    }

    private static string? Qualifier(Scope scope, RuntimeSource source, CodeToken token)
    {
        if (token is { Name: "System", IsQualifier: true })
        {
            return "global::";
        }

        return !source.IsVisible ? null
            : FrameworkNames.NamespaceOf(token.Name) is { } framework ? $"global::{framework}."
            : RuntimeLibrary.IsInternal(RuntimeSource.KeyOf(token)) ? $"global::{scope.RuntimeNamespace}."
            : null;
    }
}
