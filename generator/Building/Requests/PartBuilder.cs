using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Requests;

/// <summary>Builds a parameter for each part of a multipart body.</summary>
internal sealed class PartBuilder(BuildContext context, SchemaBuilder schemas)
{
    private readonly PartFiles _files = new(context.Spec);
    private readonly PartHeaders _headers = new(context);

    public IReadOnlyList<ParameterModel> Build(JsonSchema schema, IDictionary<string, OpenApiEncoding>? encodings, string typePrefix)
    {
        var actual = SchemaShape.Actual(schema);
        var required = new HashSet<string>(ObjectBuilder.Required(actual), StringComparer.Ordinal);
        var parts = new List<ParameterModel>();
        foreach (var (wireName, property) in ObjectBuilder.Members(actual))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (property.IsReadOnly)
            {
                continue;
            }

            parts.Add(Part(wireName, property, PartFiles.EncodingOf(encodings, wireName), required.Contains(wireName), typePrefix));
        }

        return parts;
    }

    private ParameterModel Part(string wireName, JsonSchemaProperty property, OpenApiEncoding? encoding, bool isRequired, string typePrefix)
    {
        var files = _files.Of(property, encoding);
        var file = TypeRef.Scalar(TypeKind.File);
        var type = files switch
        {
            FileCount.One => file,
            FileCount.Many => TypeRef.List(file, isItemNullable: false),
            _ => schemas.Use(property, typePrefix + Identifier.Pascal(wireName)).Type,
        };
        var field = encoding is null || files != FileCount.None ? null : FormFields.Of(wireName, encoding);
        var isStyled = field is { IsJson: false };
        if (!isStyled && !IsText(type.Kind) && files == FileCount.None && MediaTypeOf(encoding) is { } mediaType && MediaTypes.IsXml(mediaType))
        {
            context.Findings.NotSupported(context.Spec.PointerOf(property), $"A part of type {mediaType}", "the part is text");
            type = TypeRef.Scalar(TypeKind.String);
        }

        return new ParameterModel
        {
            Name = AuthorNames.OfParameter(context, property.ExtensionData, context.Spec.PlaceOf(property)) ?? Identifier.Camel(wireName),
            WireName = wireName,
            Location = ParameterLocation.Part,
            Type = type,
            IsRequired = isRequired,
            Style = field?.Style ?? ParameterStyle.Form,
            IsExploded = field?.IsExploded ?? true,
            Encoding = isStyled ? ParameterEncoding.Styled : IsText(type.Kind) || files != FileCount.None ? ParameterEncoding.Plain : ParameterEncoding.Json,
            MediaType = isStyled ? null : MediaTypeOf(encoding) ?? (type.Kind is TypeKind.Bytes or TypeKind.Base64Url ? MediaTypes.Bytes : null),
            Headers = _headers.Of(encoding, isStyled ? null : type).ToEquatableArray(),
            IsChunked = Extensions.IsTrue(property.ExtensionData, ChunkedUploads.Mark),
            IsCopied = Extensions.IsTrue(property.ExtensionData, ChunkedUploads.Copy),
            IsDeprecated = property.IsDeprecated,
            Doc = Docs.OfSchema(property),
        };
    }

    private static bool IsText(TypeKind kind) => kind is not (TypeKind.Any or TypeKind.List or TypeKind.Map or TypeKind.Object or TypeKind.Union);

    // Several types or a range leave the choice to the caller, whose file says its type.
    private static string? MediaTypeOf(OpenApiEncoding? encoding) =>
        encoding?.EncodingType?.Split(',').Select(type => type.Trim()).FirstOrDefault(type => MediaTypes.IsValid(type) && !MediaTypes.IsRange(type));
}
