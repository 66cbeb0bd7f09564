using ApiVideo.Generator.Places;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Events;

/// <summary>An event as the document describes it.</summary>
/// <param name="Key">What it is called: the key of the webhook or callback.</param>
/// <param name="Name">What its name is made from: the key, and what tells it from another event of the same key.</param>
/// <param name="Operation">How it is sent.</param>
/// <param name="Pointer">Where that is written.</param>
/// <param name="Body">How its payload is sent; null where the document does not say.</param>
/// <param name="Headers">The headers that it is sent with.</param>
internal sealed record EventSource(
    string Key, string Name, OpenApiOperation Operation, SpecPointer Pointer, OpenApiMediaType? Body, IReadOnlyList<OpenApiParameter> Headers)
{
    /// <summary>Gets what the payload is, with references and wrappers followed; null where the document does not say.</summary>
    public JsonSchema? Schema { get; } = Body?.Schema is { } schema ? EventPayloads.Follow(schema) : null;
}
