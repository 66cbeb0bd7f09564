using ApiVideo.Generator.Places;
using NSwag;

namespace ApiVideo.Generator.Building.Operations;

/// <summary>An operation with its address in the document.</summary>
internal sealed record LocatedOperation(string Path, string Method, OpenApiPathItem PathItem, OpenApiOperation Operation, SpecPointer Pointer)
{
    public string Display => Method.ToUpperInvariant() + " " + Path;

    public bool IsHidden => Extensions.IsTrue(Operation.ExtensionData, "x-client-hidden");

    public string? Tag => Operation.Tags?.FirstOrDefault(tag => !string.IsNullOrWhiteSpace(tag));
}
