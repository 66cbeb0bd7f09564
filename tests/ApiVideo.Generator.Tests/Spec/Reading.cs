using System.Globalization;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>The outcome of reading a document in a test: the document, if any, and the findings as a user sees them.</summary>
internal sealed class Reading
{
    public const string Folder = "/specs/";

    private readonly SpecDocument? _document;

    private Reading(SpecDocument? document, EquatableArray<SpecFinding> findings)
    {
        _document = document;
        Findings = findings;
    }

    public EquatableArray<SpecFinding> Findings { get; }

    public bool IsNull => _document is null;

    public SpecDocument Spec => _document ?? throw new InvalidOperationException("No document: " + string.Join("; ", Lines));

    public OpenApiDocument Document => Spec.Document;

    /// <summary>"file(line,column): id message", line and column from 1.</summary>
    public IReadOnlyList<string> Lines => [.. Findings.Select(static finding => string.Create(
        CultureInfo.InvariantCulture,
        $"{Path.GetFileName(finding.Path)}({finding.Span.StartLine + 1},{finding.Span.StartColumn + 1}): {finding.Id} {finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)}"))];

    public IReadOnlyList<string> Ids => [.. Findings.Select(static finding => finding.Id)];

    public static SpecFile File(string name, string text) => new(Folder + name, new SpecText(text), SpecOptions.Default);

    public static Reading Of(string text, params SpecFile[] others) => Of(File("api.yaml", text), others);

    public static Reading Of(SpecFile root, params SpecFile[] others) => Of(new SpecInput(root, others.ToEquatableArray(), NamespaceTakenBy: null));

    /// <summary>A document with overlays, which are named <c>1.yaml</c>, <c>2.yaml</c> and so on.</summary>
    public static Reading OfOverlaid(string text, params string[] overlays) => Of(new SpecInput(File("api.yaml", text), default, NamespaceTakenBy: null)
    {
        Overlays = overlays.Select(static (overlay, i) => File(string.Create(CultureInfo.InvariantCulture, $"{i + 1}.yaml"), overlay)).ToEquatableArray(),
    });

    public static Reading Of(SpecInput input)
    {
        var findings = new FindingBag();
        var document = SpecReader.Read(input, findings, CancellationToken.None);
        return new Reading(document, findings.ToFindings(input.Files));
    }

    /// <summary>A document with the given components' schemas (YAML, indented by four).</summary>
    public static Reading OfSchemas(string schemas, string version = "3.0.3") => Of(
        $"openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}\n");

    public JsonSchema Schema(string name) => Document.Components.Schemas[name];

    public OpenApiOperation Operation(string path, string method = "get") => Document.Paths[path][method];
}
