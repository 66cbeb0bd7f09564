using System.Text;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Generator.Emission;

/// <summary>A file of emitted code, under the name that the compiler knows it by.</summary>
internal sealed record EmittedFile(string HintName, string Text)
{
    private static readonly Encoding WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static EmittedFile Create(Scope scope, string area, string typeName, SourceWriter writer) =>
        new(HintNames.For(scope.Namespace, area, typeName), writer.ToString());

    public SourceText ToSourceText() => SourceText.From(Text, WithoutMark);
}
