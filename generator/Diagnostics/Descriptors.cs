using Microsoft.CodeAnalysis;

namespace ApiVideo.Generator.Diagnostics;

/// <summary>Every rule of the generator. Numbers are never reused.</summary>
internal static class Descriptors
{
    private const string Category = "OpenApi";
    private const string HelpPage = "https://github.com/apivideo/ApiVideo.Generated/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor UnsupportedConsumer = Error(
        "AVG0001", "The project is too old for the generated code", "The generated client needs {0}, but this project has {1}; set the property {2} of the project");

    public static readonly DiagnosticDescriptor UnreadableDocument = Error(
        "AVG0002", "The document cannot be read", "The document is not valid {0}: {1}");

    public static readonly DiagnosticDescriptor NotAnOpenApiDocument = Error(
        "AVG0003", "The file is not an OpenAPI document", "This is not an OpenAPI document: {0}");

    public static readonly DiagnosticDescriptor UnsupportedVersion = Error(
        "AVG0004", "The version of OpenAPI is not supported", "'{0}' is not supported; use Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2");

    public static readonly DiagnosticDescriptor ReferenceToNowhere = Warning(
        "AVG0005", "The target of a reference does not exist", "'{0}' does not exist{1}");

    public static readonly DiagnosticDescriptor RemoteReference = Warning(
        "AVG0006", "The target of a reference is outside the project", "'{0}' is not followed: the compiler opens no connections and no other files for a document; copy the file into the project and add it as an additional file");

    public static readonly DiagnosticDescriptor ReferenceToUnlistedFile = Warning(
        "AVG0007", "The target of a reference is a file that is not in the project", "'{0}' is not among the project's additional files{1}");

    public static readonly DiagnosticDescriptor NamespaceClash = Error(
        "AVG0008", "Two documents use the same namespace", "The namespace '{0}' is already taken by '{1}'; give one of them another Namespace");

    public static readonly DiagnosticDescriptor DuplicateKey = Warning(
        "AVG0009", "A key occurs twice", "The key '{0}' occurs twice in this object; the last value is used");

    public static readonly DiagnosticDescriptor NotSupported = Warning(
        "AVG0010", "A construct is not supported", "{0} is not supported; {1}");

    public static readonly DiagnosticDescriptor OperationLeftOut = Warning(
        "AVG0011", "An operation is left out", "'{0}' is left out: {1}");

    public static readonly DiagnosticDescriptor NameClash = Warning(
        "AVG0012", "Two things would have the same name", "'{0}' {1}");

    public static readonly DiagnosticDescriptor InvalidOption = Error(
        "AVG0013", "An option has an invalid value", "{0}=\"{1}\" is not valid: {2}");

    public static readonly DiagnosticDescriptor SelectionIsEmpty = Warning(
        "AVG0014", "A selection matches nothing", "{0}=\"{1}\" matches nothing in this document{2}");

    public static readonly DiagnosticDescriptor GeneratorFailed = Error(
        "AVG0015", "The generator failed", "The generator failed on this document, which is a defect of the generator: {0}: {1}");

    public static readonly DiagnosticDescriptor DocumentDefect = Warning(
        "AVG0016", "The document has a defect", "{0}");

    public static readonly DiagnosticDescriptor RecursiveOrTooDeep = Warning(
        "AVG0017", "A definition never ends or is nested too deep", "{0}");

    public static readonly DiagnosticDescriptor MoreFindings = Warning(
        "AVG0018", "Some findings are not shown", "{0} more findings are not shown; fix the findings that are shown, or their common cause");

    public static readonly DiagnosticDescriptor OverlayUnusable = Error(
        "AVG0019", "An overlay cannot be used", "The overlay cannot be used: {0}");

    public static readonly DiagnosticDescriptor OverlayWithoutEffect = Warning(
        "AVG0020", "An action of an overlay has no effect", "This has no effect: {0}");

    public static readonly DiagnosticDescriptor UnusableContract = Warning(
        "AVG0021", "The contract cannot be compared with", "The contract '{0}' is not compared with: {1}; 'dotnet build -t:AcceptApiContract' writes it");

    public static readonly DiagnosticDescriptor SourceBreak = Warning(
        "AVG0022", "The document breaks code at compile time", "{0} (breaks the source of {1})");

    public static readonly DiagnosticDescriptor RunTimeBreak = Warning(
        "AVG0023", "The document changes what code does at run time", "{0} (changes what happens at run time, for {1})");

    public static readonly DiagnosticDescriptor ClientInReference = Warning(
        "AVG0024", "A referenced assembly has the client already", "'{0}' is in the referenced assembly '{1}' already, so nothing is generated from this document; use the client of that assembly and remove the document from this project, or give the document another Namespace");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new DiagnosticDescriptor[]
    {
        UnsupportedConsumer, UnreadableDocument, NotAnOpenApiDocument, UnsupportedVersion, ReferenceToNowhere,
        RemoteReference, ReferenceToUnlistedFile, NamespaceClash, DuplicateKey, NotSupported, OperationLeftOut,
        NameClash, InvalidOption, SelectionIsEmpty, GeneratorFailed, DocumentDefect, RecursiveOrTooDeep,
        MoreFindings, OverlayUnusable, OverlayWithoutEffect, UnusableContract, SourceBreak, RunTimeBreak,
        ClientInReference,
    }.ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    public static IReadOnlyCollection<DiagnosticDescriptor> All => ById.Values;

    public static DiagnosticDescriptor Get(string id) => ById[id];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpPage + id + ".md");
}
