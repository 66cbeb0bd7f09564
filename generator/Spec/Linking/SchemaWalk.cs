using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Spec.Linking;

/// <summary>Every schema of NSwag's model that is written where it stands, without recursion and without following references.</summary>
internal static class SchemaWalk
{
    /// <summary>Walks through the document, and through path items that are not in it.</summary>
    public static IEnumerable<JsonSchema> All(OpenApiDocument document, IEnumerable<OpenApiPathItem> others)
    {
        var open = new Stack<JsonSchema>(Roots(document).Concat(others.SelectMany(InPath)).Reverse());
        while (open.Count > 0)
        {
            var schema = open.Pop();
            yield return schema;
            var parts = SchemaPart.Of(schema);
            for (var i = parts.Count - 1; i >= 0; i--)
            {
                open.Push(parts[i].Schema);
            }
        }
    }

    private static IEnumerable<JsonSchema> Roots(OpenApiDocument document) =>
        document.Components.Schemas.Values.Concat(document.Paths.Values.SelectMany(InPath));

    private static IEnumerable<JsonSchema> InPath(OpenApiPathItem item) =>
        item.Parameters.Concat(item.Values.SelectMany(static operation => operation.Parameters)).SelectMany(InParameter)
            .Concat(item.Values.SelectMany(InOperation));

    private static IEnumerable<JsonSchema> InOperation(OpenApiOperation operation) =>
        InContent(operation.RequestBody?.Content).Concat(operation.Responses.Values.SelectMany(static response =>
            InContent(response.Content).Concat(response.Headers.Values.SelectMany(InParameter))));

    private static IEnumerable<JsonSchema> InParameter(OpenApiParameter parameter) =>
        parameter.Schema is { } schema ? [schema] : [];

    private static IEnumerable<JsonSchema> InContent(IDictionary<string, OpenApiMediaType>? content) =>
        content?.Values.SelectMany(InMediaType) ?? [];

    private static IEnumerable<JsonSchema> InMediaType(OpenApiMediaType mediaType)
    {
        if (mediaType.Schema is { } schema)
        {
            yield return schema;
        }

        foreach (var part in mediaType.Encoding.Values.SelectMany(static encoding => encoding.Headers.Values).SelectMany(InParameter))
        {
            yield return part;
        }
    }
}
