using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiVideo.Generator.Tests.Architecture;

/// <summary>A member that users see, with its XML documentation.</summary>
/// <param name="Name">The type and the member, for messages.</param>
/// <param name="Node">The declaration.</param>
/// <param name="Doc">The documentation; null if there is none.</param>
internal sealed partial record DocumentedMember(string Name, MemberDeclarationSyntax Node, XElement? Doc)
{
    public bool IsInherited => Doc?.Element("inheritdoc") is not null && Doc.Element("summary") is null;

    public string Summary => Text("summary");

    public string Returns => Text("returns");

    /// <summary>Tells whether the documentation has the elements of a name from elsewhere.</summary>
    public bool Inherits(string element) =>
        Doc?.Elements("inheritdoc").Any(doc => doc.Attribute("path") is not { } path || path.Value.Split('|').Contains("//" + element)) == true;

    /// <summary>Gets the words of the documentation, without its markup.</summary>
    public string Words => Doc is null ? "" : Spaces().Replace(Doc.Value, " ");

    public string Text(string element) => Doc?.Element(element) is { } found ? Spaces().Replace(string.Concat(found.DescendantNodes().Select(Shown)), " ").Trim() : "";

    /// <summary>Finds the public members of the public types of a file, and these types.</summary>
    public static IEnumerable<DocumentedMember> In(SyntaxTree tree) => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
        .Where(node => node is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax) && IsSeen(node) && node.Ancestors().OfType<BaseTypeDeclarationSyntax>().All(IsSeen))
        .Select(node => new DocumentedMember(NameOf(node), node, DocOf(node)));

    private static bool IsSeen(MemberDeclarationSyntax node) => node switch
    {
        EnumMemberDeclarationSyntax => true,
        { Parent: InterfaceDeclarationSyntax } => !node.Modifiers.Any(SyntaxKind.PrivateKeyword) && !node.Modifiers.Any(SyntaxKind.InternalKeyword),
        _ => node.Modifiers.Any(SyntaxKind.PublicKeyword)
            || (node.Modifiers.Any(SyntaxKind.ProtectedKeyword) && !node.Modifiers.Any(SyntaxKind.PrivateKeyword)),
    };

    private static string NameOf(MemberDeclarationSyntax node)
    {
        var own = node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            MethodDeclarationSyntax method => method.Identifier.Text + "()",
            PropertyDeclarationSyntax property => property.Identifier.Text,
            ConstructorDeclarationSyntax => "new",
            EnumMemberDeclarationSyntax member => member.Identifier.Text,
            BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
            OperatorDeclarationSyntax @operator => "operator " + @operator.OperatorToken.Text,
            ConversionOperatorDeclarationSyntax => "conversion",
            _ => node.Kind().ToString(),
        };
        return string.Join(".", node.Ancestors().OfType<BaseTypeDeclarationSyntax>().Reverse().Select(type => type.Identifier.Text).Append(own));
    }

    private static XElement? DocOf(MemberDeclarationSyntax node)
    {
        var comment = node.GetLeadingTrivia().Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>().LastOrDefault();
        return comment is null ? null : XElement.Parse("<doc>" + Exterior().Replace(comment.ToFullString(), "") + "</doc>");
    }

    private static string Shown(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.IsEmpty ? see.Attribute("langword")?.Value ?? see.Attribute("cref")?.Value ?? "" : "",
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => reference.Attribute("name")?.Value ?? "",
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^[ \t]*///", RegexOptions.Multiline)]
    private static partial Regex Exterior();
}
