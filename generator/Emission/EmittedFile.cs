using System.Text;
using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Generator.Emission;

/// <summary>A file of emitted code, under the name that the compiler knows it by.</summary>
internal sealed record EmittedFile(Scope Scope, string HintName, string Text)
{
    private static readonly Encoding WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gets what the file names of the runtime.</summary>
    public RuntimeNames RuntimeNames { get; init; } = RuntimeNames.None;

    public static EmittedFile Create(Scope scope, string area, string typeName, params SourceWriter[] writers) => Create(scope, area, typeName, (IReadOnlyList<SourceWriter>)writers);

    /// <summary>Creates a file of several types.</summary>
    public static EmittedFile Create(Scope scope, string area, string typeName, IReadOnlyList<SourceWriter> writers)
    {
        var text = SourceWriter.Join(writers);
        var names = RuntimeLibrary.NamedIn(text);
        if (names.Types.Any(RuntimeLibrary.IsInternal))
        {
            var @namespace = $"namespace {scope.Namespace};\n\n";
            text = text.Replace(@namespace, @namespace + $"using global::{scope.RuntimeNamespace};\n\n");
        }

        return new EmittedFile(scope, HintNames.For(scope.Namespace, area, typeName), text) { RuntimeNames = names };
    }

    /// <summary>Gets the file with short names for what its namespace does not have.</summary>
    public EmittedFile Shorten(TakenNames taken) => this with { Text = ShortNames.Shorten(Text, name => taken.Contains(Scope.Namespace, name)) };

    public SourceText ToSourceText() => SourceText.From(Text, WithoutMark);
}
