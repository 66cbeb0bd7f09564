using System.Runtime.CompilerServices;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Spec.Linking;

/// <summary>The way from an element of NSwag's model back to its place.</summary>
internal sealed class ElementPointers(SourceFiles sources)
{
    // NSwag keeps no extensions on bodies and media types, so their places are noted here.
    private readonly ConditionalWeakTable<object, string> _noted = new();

    public void Note(object element, string encoded) => _noted.Add(element, encoded);

    public SpecPointer? Of(object element) => Encoded(element) is { } text ? sources.Decode(text) : null;

    /// <summary>The place of the reference itself, where the schema is one.</summary>
    public SpecPointer? OfUse(JsonSchema schema) => Annotation(schema.ExtensionData) is { } text ? sources.Decode(text) : null;

    private string? Encoded(object element) => element switch
    {
        JsonSchema schema => Annotation(Target(schema).ExtensionData) ?? Annotation(schema.ExtensionData),
        OpenApiOperation operation => Annotation(operation.ExtensionData),
        OpenApiPathItem item => Annotation(item.ExtensionData),
        OpenApiResponse response => Annotation(response.ExtensionData),
        OpenApiRequestBody or OpenApiMediaType => _noted.TryGetValue(element, out var encoded) ? encoded : null,
        JsonExtensionObject other => Annotation(other.ExtensionData),
        _ => null,
    };

    // A parameter's own place, not that of its schema.
    private static JsonSchema Target(JsonSchema schema) => schema.Reference ?? schema;

    private static string? Annotation(IDictionary<string, object?>? extensions) =>
        extensions is not null && extensions.TryGetValue(Annotations.Pointer, out var value) ? value as string : null;
}
