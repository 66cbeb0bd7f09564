using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Linking;
using ApiVideo.Generator.Spec.Normalizing;
using NJsonSchema;
using NSwag;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec;

/// <summary>
/// A document as the builders see it: NSwag's model in one dialect (OpenAPI 3.0), whatever the file is written in, with
/// every reference resolved, and the way back from an element to its place in the files.
/// </summary>
internal sealed class SpecDocument
{
    private readonly SourceFiles _sources;
    private readonly ElementPointers _pointers;

    public SpecDocument(
        OpenApiDocument document,
        JObject root,
        SpecFile file,
        SpecDialect dialect,
        IReadOnlyList<SpecDelivery> deliveries,
        SourceFiles sources,
        ElementPointers pointers)
    {
        Document = document;
        Root = root;
        File = file;
        Dialect = dialect;
        Deliveries = deliveries;
        _sources = sources;
        _pointers = pointers;
    }

    public OpenApiDocument Document { get; }

    /// <summary>The tree of the main file as it is written, references and all.</summary>
    public JObject Root { get; }

    public SpecFile File { get; }

    /// <summary>Gets the dialect of the main file.</summary>
    public SpecDialect Dialect { get; }

    /// <summary>
    /// What stands under <c>webhooks</c>, <c>x-webhooks</c> and the operations' <c>callbacks</c>, in this order. NSwag knows
    /// none of them, so they are not in <see cref="Document"/>; their schemas are linked like all others.
    /// </summary>
    public IReadOnlyList<SpecDelivery> Deliveries { get; }

    /// <summary>
    /// Where an element of NSwag's model is written: a schema, property, path item, operation, parameter, request body,
    /// response, header or media type. A reference gives its target's place. Elements at the same place were one in
    /// the files. The document's start for anything else.
    /// </summary>
    public SpecPointer PointerOf(object element) => _pointers.Of(element) ?? SpecPointer.RootOf(File.Path);

    /// <summary>Where a schema, or a reference to one, is written itself.</summary>
    public SpecPointer PlaceOf(JsonSchema schema) => _pointers.OfUse(schema) ?? SpecPointer.RootOf(File.Path);

    /// <summary>The node as it is written, for what NSwag's model has no place for; null if there is none.</summary>
    public JToken? Raw(SpecPointer pointer) => _sources.Node(pointer);
}
