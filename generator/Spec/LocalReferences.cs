using NJsonSchema;
using NJsonSchema.References;
using NSwag;

namespace ApiVideo.Generator.Spec;

/// <summary>
/// Takes NSwag's way to files and addresses away. The normalizer leaves no reference for NSwag to follow, so nothing
/// here is ever called; should that fail, the outcome is an exception and never a connection.
/// </summary>
internal sealed class LocalReferences(JsonSchemaAppender appender) : JsonReferenceResolver(appender)
{
    public static LocalReferences For(OpenApiDocument document) =>
        new(new JsonSchemaAppender(document, new DefaultTypeNameGenerator()));

    public override Task<IJsonReference> ResolveFileReferenceAsync(string filePath, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("References to files are not followed.");

    public override Task<IJsonReference> ResolveUrlReferenceAsync(string url, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("References to addresses are not followed.");
}
