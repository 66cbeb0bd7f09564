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
internal sealed class SpecDocument(
    OpenApiDocument document, IReadOnlyList<SpecDelivery> deliveries, JObject root, SpecDialect dialect, SourceFiles sources, ElementPlaces places)
{
    public OpenApiDocument Document { get; } = document;

    /// <summary>The tree of the main file as it is written, references and all.</summary>
    public JObject Root { get; } = root;

    public SpecFile File { get; } = sources.Root;

    /// <summary>Gets the dialect of the main file.</summary>
    public SpecDialect Dialect { get; } = dialect;

    /// <summary>
    /// Gets what stands under <c>webhooks</c>, <c>x-webhooks</c> and the operations' <c>callbacks</c>, in this order. NSwag knows
    /// none of them, so they are not in <see cref="Document"/>; their schemas are linked like all others.
    /// </summary>
    public IReadOnlyList<SpecDelivery> Deliveries { get; } = deliveries;

    /// <summary>
    /// Gets the place where an element of NSwag's model is written: a schema, property, path item, operation, parameter, request body,
    /// response, header or media type. A reference gives its target's place. Elements at the same place were one in
    /// the files. The document's start for anything else.
    /// </summary>
    public SpecPointer PointerOf(object element) => places.Of(element) ?? SpecPointer.RootOf(File.Path);

    /// <summary>Gets the place where a schema, or a reference to one, is written.</summary>
    public SpecPointer PlaceOf(JsonSchema schema) => places.Own(schema) ?? SpecPointer.RootOf(File.Path);

    /// <summary>Sets the place of a schema that nobody has written, so that it has a key of its own and its findings have a place.</summary>
    public void Place(JsonSchema schema, SpecPointer at) => places.Note(schema, at);

    /// <summary>Determines whether nobody has written the schema. A schema that is a whole file is written at the start of that file.</summary>
    public bool IsUnwritten(JsonSchema schema) => PlaceOf(schema) is { IsRoot: true } place && place.File == File.Path;

    /// <summary>The node as it is written, for what NSwag's model has no place for; null if there is none.</summary>
    public JToken? Raw(SpecPointer pointer) => sources.Node(pointer);
}
