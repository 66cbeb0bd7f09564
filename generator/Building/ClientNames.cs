using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Places;

namespace ApiVideo.Generator.Building;

/// <summary>The names that the project's options and the document's title settle: namespace, client, and what its companions begin with.</summary>
internal sealed record ClientNames(Scope Scope, string ClientName, string Prefix)
{
    private const string Suffix = "Client";

    /// <summary>Gets the client's own types, which no schema may be named as.</summary>
    public IEnumerable<string> TypeNames => [ClientName, ClientName + "Options", ClientName + "ServiceCollectionExtensions", ClientName + "HttpClientBuilderExtensions", ClientName + "OpenApiOptionsExtensions", Prefix + "Credential", Prefix + "Server", Prefix + "JsonContext"];

    public static ClientNames? Create(SpecFile file, string? title, FindingBag findings)
    {
        var options = file.Options;
        var at = SpecPointer.RootOf(file.Path);
        var @namespace = NamespaceOf(options);
        if (options.Namespace is { } given && !IsNamespace(given))
        {
            findings.InvalidOption(at, "Namespace", given, "it has to be a C# namespace, such as Acme.Billing");
            return null;
        }

        if (@namespace.Split('.').Last() == Scope.RuntimeSegment)
        {
            findings.InvalidOption(at, "Namespace", @namespace, $"it cannot end in {Scope.RuntimeSegment}, where the internals of another client would be");
            return null;
        }

        if (options.ClientName is { } name && !IsClientName(name))
        {
            findings.InvalidOption(at, "ClientName", name, "it has to be a C# type name with a capital and unlike the names of the emitted code, such as BillingClient");
            return null;
        }

        if (options.Accessibility is { } access && access is not ("public" or "internal"))
        {
            findings.InvalidOption(at, "Accessibility", access, "it has to be public or internal");
            return null;
        }

        if (options.NumberType is { } number && number is not ("double" or "decimal"))
        {
            findings.InvalidOption(at, "NumberType", number, "it has to be double or decimal");
            return null;
        }

        if (options.IntegerType is { } integer && integer is not ("int" or "long"))
        {
            findings.InvalidOption(at, "IntegerType", integer, "it has to be int or long");
            return null;
        }

        var clientName = options.ClientName ?? DefaultClientName(title, file.Path);
        var prefix = clientName.Length > Suffix.Length && clientName.EndsWith(Suffix, StringComparison.Ordinal)
            ? clientName.Substring(0, clientName.Length - Suffix.Length)
            : clientName;
        return new ClientNames(new Scope(@namespace, IsPublic: options.Accessibility != "internal"), clientName, prefix);
    }

    /// <summary>Gets the namespace that the options ask for: theirs, else the project's, mended where it is no C# namespace.</summary>
    public static string NamespaceOf(SpecOptions options)
    {
        if (options.Namespace is { } given)
        {
            return given;
        }

        var parts = options.RootNamespace.Split('.').Where(part => part.Length > 0).Select(part => IsIdentifier(part) ? part : Identifier.Pascal(part));
        return string.Join(".", parts.DefaultIfEmpty("OpenApi"));
    }

    private static string DefaultClientName(string? title, string path)
    {
        var name = string.IsNullOrWhiteSpace(title) ? Path.GetFileNameWithoutExtension(path) : title!;
        var pascal = Identifier.Pascal(name);
        return pascal.EndsWith(Suffix, StringComparison.Ordinal) ? pascal : pascal + Suffix;
    }

    private static bool IsNamespace(string text) => text.Split('.').All(IsIdentifier);

    // The compiler warns of type names in lower case only, and takes some of them ("required", "file") for keywords.
    private static bool IsClientName(string text) =>
        IsIdentifier(text) && text.Any(c => c is not ((>= 'a' and <= 'z') or '_')) && !ReservedNames.ClientMembers.Contains(text, StringComparer.Ordinal) && !RuntimeLibrary.TypeNames.Append(Scope.RuntimeSegment).Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool IsIdentifier(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c == '_') && !Keywords.IsReserved(text);
}
