using ApiVideo.Generator.Emission;
using ApiVideo.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiVideo.Generator.Tests.Stability;

/// <summary>What callers can name of an emitted client: public types, their members and the members' types, parameters and names.</summary>
internal static class PublicSignatures
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12, DocumentationMode.None);

    public static HashSet<string> Of(ClientModel model)
    {
        var files = SchemaFiles.Group(model.Schemas).SelectMany(SchemaFiles.Emit)
            .Concat(ClientFiles.Group(model.Apis).SelectMany(ClientFiles.Emit))
            .Concat(EventFiles.Group(model.Events).SelectMany(EventFiles.Emit))
            .Concat(model.EventsFile is { } events ? EventFiles.Emit(events) : [])
            .Concat(ClientFiles.Emit(model.Client))
            .Concat(ClientFiles.Emit(model.Headers))
            .Concat(ClientFiles.Emit(model.Context));
        var signatures = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(file.Text, Options).GetRoot();
            foreach (var type in root.DescendantNodes(static node => node is not TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>())
            {
                Add(signatures, type, around: "");
            }
        }

        return signatures;
    }

    private static void Add(HashSet<string> signatures, TypeDeclarationSyntax type, string around)
    {
        if (!IsPublic(type.Modifiers))
        {
            return;
        }

        var name = around + type.Identifier.Text + type.TypeParameterList;
        signatures.Add($"{type.Modifiers} {type.Keyword} {name}");
        foreach (var member in type.Members.Where(member => type is InterfaceDeclarationSyntax || IsPublic(member.Modifiers)))
        {
            if (member is TypeDeclarationSyntax inner)
            {
                Add(signatures, inner, name + ".");
            }
            else if (!IsBoundToChange(member, type))
            {
                signatures.Add(name + ": " + Signature(member));
            }
        }
    }

    // Match names every event, so that the compiler tells who handles them all that there is a new one. Overloads are made for the last
    // few parameters, so the oldest of them goes where one more comes; the calls that they serve are a test of their own.
    private static bool IsBoundToChange(MemberDeclarationSyntax member, TypeDeclarationSyntax type) =>
        (member is MethodDeclarationSyntax { Identifier.Text: "Match" } && type.Identifier.Text == "WebhookEvent") || type.Identifier.Text.EndsWith("ApiExtensions", StringComparison.Ordinal);

    private static string Signature(MemberDeclarationSyntax member) => OnOneLine(member switch
    {
        MethodDeclarationSyntax method => $"{Modifiers(method)} {method.ReturnType} {method.Identifier}{method.TypeParameterList}({string.Join(", ", method.ParameterList.Parameters.Where(parameter => !IsAdded(parameter)).Select(parameter => parameter.WithAttributeLists([])))})",
        PropertyDeclarationSyntax property => $"{Modifiers(property)} {property.Type} {property.Identifier} {string.Concat(property.AccessorList?.Accessors.Select(accessor => accessor.Keyword.Text + "; ") ?? ["get; "])}",
        ConstructorDeclarationSyntax constructor => $"new({constructor.ParameterList.Parameters})",
        ConversionOperatorDeclarationSyntax conversion => $"{conversion.ImplicitOrExplicitKeyword} {conversion.Type}({conversion.ParameterList.Parameters})",
        _ => member.WithAttributeLists([]).ToString(),
    });

    // Callers of before leave it away; that their calls still compile is a test of its own.
    private static bool IsAdded(ParameterSyntax parameter) => parameter.Default is not null && parameter.Identifier.Text.StartsWith(AdditionParts.AddedParameter, StringComparison.Ordinal);

    private static string Modifiers(MemberDeclarationSyntax member) =>
        string.Join(" ", member.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.AsyncKeyword) && !modifier.IsKind(SyntaxKind.PartialKeyword)));

    private static bool IsPublic(SyntaxTokenList modifiers) => modifiers.Any(SyntaxKind.PublicKeyword);

    private static string OnOneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
