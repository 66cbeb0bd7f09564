using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiVideo.Generator.Tests.Architecture;

/// <summary>The conventions of .NET for the words of XML documentation.</summary>
internal static partial class DocumentationRules
{
    // Words of a dialect that readers whose first language is another one stumble over.
    private static readonly string[] Dialect =
    [
        "anew", "nought", "of its own", "of their own", "by itself", "by themselves", "told", "has not", "stand-in", "stand-ins", "is good for", "holds too", "be had",
    ];

    /// <summary>Gives what is wrong with the documentation of a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isOurs">Tells whether a text is of this repository, and not of a user's document.</param>
    public static IEnumerable<string> Breaches(DocumentedMember member, Func<string, bool> isOurs)
    {
        if (member.IsInherited)
        {
            yield break;
        }

        if (member.Summary.Length == 0)
        {
            yield return $"{member.Name} has no summary";
            yield break;
        }

        if (isOurs(member.Summary) && Beginning(member) is { } beginning && !Regex.IsMatch(member.Summary, beginning))
        {
            yield return $"{member.Name} should begin with /{beginning}/: {member.Summary}";
        }

        foreach (var breach in OfReturns(member))
        {
            yield return breach;
        }

        foreach (var parameter in Parameters(member).Where(parameter => !member.Inherits("param") && member.Doc!.Elements("param").All(doc => doc.Attribute("name")?.Value != parameter)))
        {
            yield return $"{member.Name} has no words for {parameter}";
        }

        foreach (var word in Dialect.Where(word => Regex.IsMatch(member.Words, $@"\b{Regex.Escape(word)}\b") && isOurs(member.Words)))
        {
            yield return $"{member.Name} has \"{word}\": {member.Words.Trim()}";
        }
    }

    private static IEnumerable<string> OfReturns(DocumentedMember member)
    {
        var type = member.Node switch
        {
            MethodDeclarationSyntax method => method.ReturnType.ToString(),
            OperatorDeclarationSyntax @operator => @operator.ReturnType.ToString(),
            ConversionOperatorDeclarationSyntax => "conversion",
            _ => "void",
        };
        if (type == "void")
        {
            yield break;
        }

        if (member.Returns.Length == 0 && member.Inherits("returns"))
        {
            yield break;
        }

        if (member.Returns.Length == 0)
        {
            yield return $"{member.Name} has no words for what it returns";
        }
        else if (BooleanType().IsMatch(type) && !BooleanWords().IsMatch(member.Returns))
        {
            yield return $"{member.Name} should return \"true if …; otherwise, false.\": {member.Returns}";
        }
    }

    private static IEnumerable<string> Parameters(DocumentedMember member) => member.Node switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText),
        TypeDeclarationSyntax { ParameterList: { } parameters } => parameters.Parameters.Select(parameter => parameter.Identifier.ValueText),
        _ => [],
    };

    private static string? Beginning(DocumentedMember member) => member.Node switch
    {
        ConstructorDeclarationSyntax => "^Initializes a new instance of the ",
        PropertyDeclarationSyntax property => (IsSettable(property), property.Type.ToString() is "bool" or "bool?") switch
        {
            (true, true) => "^Gets or sets a value indicating whether ",
            (false, true) => "^Gets a value indicating whether ",
            (true, false) => "^Gets or sets ",
            _ => "^Gets ",
        },
        ConversionOperatorDeclarationSyntax => "^Converts ",
        MethodDeclarationSyntax or OperatorDeclarationSyntax => "^[A-Z][a-z]+s ",
        _ => null,
    };

    private static bool IsSettable(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration) && accessor.Modifiers.Count == 0) == true;

    [GeneratedRegex(@"^(\S+\.)?(bool|(Value)?Task<bool>)$")]
    private static partial Regex BooleanType();

    [GeneratedRegex("^true if .+; otherwise, false\\.")]
    private static partial Regex BooleanWords();
}
