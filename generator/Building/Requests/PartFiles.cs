using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Spec;
using ApiVideo.Generator.Spec.Normalizing;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Requests;

/// <summary>
/// Tells which parts of a multipart body are files: those whose schema is one, and from OpenAPI 3.1 on those whose schema has no type, since
/// such a part is <c>application/octet-stream</c> where its encoding says nothing else.
/// </summary>
internal sealed class PartFiles(SpecDocument spec)
{
    public FileCount Of(JsonSchema schema, OpenApiEncoding? encoding)
    {
        var count = FileSchemas.Of(schema);
        if (count != FileCount.None || spec.Dialect != SpecDialect.OpenApi31 || (encoding is not null && IsValue(encoding)))
        {
            return count;
        }

        var actual = SchemaShape.Actual(schema);
        return AnySchemas.IsAny(spec, actual) ? FileCount.One
            : actual.Item is { } item && AnySchemas.IsAny(spec, SchemaShape.Actual(item)) ? FileCount.Many
            : FileCount.None;
    }

    /// <summary>Gets what a body says of the encoding of a part; null where it says nothing.</summary>
    public static OpenApiEncoding? EncodingOf(IDictionary<string, OpenApiEncoding>? encodings, string wireName) =>
        encodings is not null && encodings.TryGetValue(wireName, out var encoding) ? encoding : null;

    private static bool IsValue(OpenApiEncoding encoding) => encoding.Style is not null
        || (encoding.EncodingType is { } types && types.Split(',').Any(type => MediaTypes.IsJson(type) || MediaTypes.Name(type).Equals(MediaTypes.Text, StringComparison.OrdinalIgnoreCase)));
}
