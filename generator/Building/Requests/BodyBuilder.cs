using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Building.Xml;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Requests;

/// <summary>
/// Builds an operation's request body. Of several content types it is the first of this order: JSON, form, multipart,
/// typed XML, binary, text.
/// </summary>
internal sealed class BodyBuilder(BuildContext context, SchemaBuilder schemas, XmlBodies xml)
{
    private readonly PartBuilder _parts = new(context, schemas);

    /// <summary>Builds the body; false when there is one that cannot be sent, and then the operation is left out.</summary>
    public bool TryBuild(LocatedOperation located, string typePrefix, out BodyModel? body, out IReadOnlyList<ParameterModel> parts)
    {
        body = null;
        parts = [];
        if (located.Operation.RequestBody?.ActualRequestBody is not { Content.Count: > 0 } requestBody)
        {
            return true;
        }

        body = Json(requestBody, typePrefix)
            ?? Form(requestBody, typePrefix)
            ?? Multipart(requestBody, typePrefix, out parts)
            ?? Xml(requestBody, typePrefix)
            ?? Parts(requestBody)
            ?? Raw(requestBody);
        if (body is not null || IsEmptyForm(requestBody))
        {
            return true;
        }

        var offered = string.Join(", ", requestBody.Content.Keys);
        if (requestBody.IsRequired)
        {
            context.Findings.OperationLeftOut(located.Pointer, located.Display, $"a request body of type {offered} is not supported");
            return false;
        }

        context.Findings.NotSupported(located.Pointer.Child("requestBody"), $"A request body of type {offered}", "the operation is called without a body");
        return true;
    }

    private BodyModel? Json(OpenApiRequestBody requestBody, string typePrefix)
    {
        if (MediaTypes.FindJson(requestBody.Content) is not { } json || (MediaTypes.IsAny(json.Key) && FileSchemas.IsFile(json.Value.Schema)))
        {
            return null;
        }

        var type = schemas.Use(json.Value.Schema, typePrefix + "Request").Type;
        return Body(BodyKind.Json, requestBody, type, MediaTypes.IsAny(json.Key) ? MediaTypes.Json : json.Key);
    }

    private BodyModel? Form(OpenApiRequestBody requestBody, string typePrefix)
    {
        if (Find(requestBody, MediaTypes.Form) is not { Schema: { } schema } form || IsEmptyForm(requestBody))
        {
            return null;
        }

        var type = schemas.Use(schema, typePrefix + "Request").Type;
        return type.Kind is TypeKind.Object or TypeKind.Map or TypeKind.Union or TypeKind.Any
            ? Body(BodyKind.Form, requestBody, type, MediaTypes.Form) with { Fields = FormFields.Of(form.Encoding) }
            : null;
    }

    private BodyModel? Multipart(OpenApiRequestBody requestBody, string typePrefix, out IReadOnlyList<ParameterModel> parts)
    {
        parts = [];
        if (Find(requestBody, MediaTypes.Multipart) is not { Schema: { } schema } multipart || IsEmptyForm(requestBody))
        {
            return null;
        }

        parts = _parts.Build(schema, multipart.Encoding, typePrefix);
        return parts.Count == 0 ? null : new BodyModel
        {
            Kind = BodyKind.Multipart,
            Name = "parts",
            Type = SchemaUse.Any.Type,
            IsRequired = true,
            MediaType = MediaTypes.Multipart,
            Doc = DocText.None,
        };
    }

    private BodyModel? Xml(OpenApiRequestBody requestBody, string typePrefix) =>
        XmlBodies.Find(requestBody.Content) is { } offer && xml.Of(offer.Value.Schema!, typePrefix + "Request", isSent: true) is { } typed
            ? Body(BodyKind.Xml, requestBody, typed.Use.Type, offer.Key.Trim()) with { Xml = typed.Root }
            : null;

    /// <summary>Leaves to the caller what the document says nothing of: the parts of a multipart body that is no object.</summary>
    private static BodyModel? Parts(OpenApiRequestBody requestBody) =>
        IsEmptyForm(requestBody) || requestBody.Content.Keys.Select(MediaTypes.Name).FirstOrDefault(MediaTypes.IsMultipart) is not { } mediaType ? null
            : Body(BodyKind.Parts, requestBody, TypeRef.Scalar(TypeKind.Parts), mediaType);

    /// <summary>Takes bytes before text; a media type that is neither, nor has a structure of its own, is bytes.</summary>
    private static BodyModel? Raw(OpenApiRequestBody requestBody)
    {
        var types = requestBody.Content.Keys.Select(MediaTypes.Name).Where(type => !MediaTypes.IsStructured(type)).ToList();
        var binary = types.Where(type => !MediaTypes.IsText(type)).ToList();
        if (binary.Count == 0)
        {
            return types.Count == 0 ? null : Body(BodyKind.Text, requestBody, TypeRef.Scalar(TypeKind.String), types[0]);
        }

        var concrete = binary.FirstOrDefault(type => !MediaTypes.IsRange(type)) ?? MediaTypes.Bytes;
        var body = Body(BodyKind.Binary, requestBody, TypeRef.Scalar(TypeKind.Stream), concrete);
        return binary.Count == 1 && !MediaTypes.IsRange(binary[0]) ? body
            : body with { MediaTypeParameter = "contentType" };
    }

    private static BodyModel Body(BodyKind kind, OpenApiRequestBody requestBody, TypeRef type, string mediaType) => new()
    {
        Kind = kind,
        Name = "body",
        Type = type,
        IsRequired = requestBody.IsRequired,
        MediaType = mediaType,
        Doc = Docs.Of(requestBody.Description, details: null),
    };

    private static OpenApiMediaType? Find(OpenApiRequestBody requestBody, string name) =>
        requestBody.Content.FirstOrDefault(offer => offer.Value is not null && MediaTypes.Name(offer.Key).Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>Tells whether all there is is a form without fields, which some documents put on every operation.</summary>
    private static bool IsEmptyForm(OpenApiRequestBody requestBody) =>
        requestBody.Content.All(offer => MediaTypes.IsForm(offer.Key) && (offer.Value?.Schema is not { } schema || IsEmpty(schema)));

    private static bool IsEmpty(JsonSchema schema)
    {
        var actual = schema.ActualSchema;
        return actual.Type == JsonObjectType.Object && !ObjectBuilder.HasMembers(actual) && actual.AdditionalPropertiesSchema is null
            && actual.OneOf.Count + actual.AnyOf.Count + actual.AllOf.Count == 0;
    }
}
