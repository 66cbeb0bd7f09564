using System.Text;
using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission;

/// <summary>
/// Writes types of the runtime for a consumer. What is internal is in a separate namespace, whose <c>using</c>s within it
/// win over the types of the document; what users name stands in theirs, with every name in full.
/// </summary>
internal static class RuntimeEmitter
{
    // The events have a member of this name; what is visible names no type so.
    private const string Member = "Type";

    private static readonly string[] Declarations = ["public ", "internal "];

    public static SourceWriter Emit(RuntimeFile file)
    {
        var sources = file.Types.Select(type => (Source: RuntimeLibrary.Get(type.Key), type.Parts)).ToList();
        var isVisible = sources[0].Source.IsVisible;
        var writer = SourceWriter.ForFile(isVisible ? file.Scope.Namespace : file.Scope.RuntimeNamespace);
        if (!isVisible)
        {
            writer.Line("#pragma warning disable CS0169, CS0414, CS0649 // The members that a client does not call are left out.");
            writer.Line();
            foreach (var name in sources.SelectMany(type => type.Source.Usings).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal))
            {
                writer.Line($"using global::{name};");
            }

            writer.Line();
        }

        foreach (var (source, parts) in sources)
        {
            foreach (var part in parts)
            {
                Write(writer, Qualified(file.Scope, source, source.Parts[part]), file);
            }

            writer.Line();
        }

        return writer;
    }

    private static void Write(SourceWriter writer, string part, RuntimeFile file)
    {
        foreach (var line in part.Split('\n'))
        {
            if (line.Length == 0)
            {
                writer.Line();
            }
            else if (line == "}")
            {
                writer.End(line);
            }
            else if (Declarations.Any(start => line.StartsWith(start, StringComparison.Ordinal)))
            {
                if (file.IsHidden && line.StartsWith(Declarations[1], StringComparison.Ordinal))
                {
                    writer.Line(HidingMark.Attribute);
                }

                writer.Line(GeneratedCode.Attribute);
                writer.Line(!file.Scope.IsPublic && line.StartsWith(Declarations[0], StringComparison.Ordinal) ? Declarations[1] + line.Substring(Declarations[0].Length) : line);
            }
            else
            {
                writer.Line(line);
            }
        }
    }

    private static string Qualified(Scope scope, RuntimeSource source, RuntimePart part)
    {
        var text = new StringBuilder();
        var copied = 0;
        foreach (var token in part.Tokens.Where(token => !token.IsQualified))
        {
            if (Qualifier(scope, source, token) is { } qualifier)
            {
                text.Append(part.Text, copied, token.Start - copied).Append(qualifier);
                copied = token.Start;
            }
        }

        return text.Append(part.Text, copied, part.Text.Length - copied).ToString();
    }

    private static string? Qualifier(Scope scope, RuntimeSource source, CodeToken token)
    {
        if (token is { Name: "System", IsQualifier: true })
        {
            return "global::";
        }

        return !source.IsVisible || token.Name == Member ? null
            : FrameworkNames.NamespaceOf(token.Name) is { } framework ? $"global::{framework}."
            : RuntimeLibrary.IsInternal(RuntimeSource.KeyOf(token)) ? $"global::{scope.RuntimeNamespace}."
            : null;
    }
}
