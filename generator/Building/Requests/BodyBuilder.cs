using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Building.Xml;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building.Requests;

/// <summary>Builds an operation's request body: of a choice of contents that the caller has, or the first that can be sent.</summary>
internal sealed class BodyBuilder(BuildContext context, SchemaBuilder schemas, XmlBodies xml)
{
    private readonly PartBuilder _parts = new(context, schemas);
    private readonly ContentChoices _choices = new(context.Spec);

    /// <summary>Builds the body; false when there is one that cannot be sent, and then the operation is left out.</summary>
    public bool TryBuild(LocatedOperation located, ContentChoice? choice, string typePrefix, out BodyModel? body, out IReadOnlyList<ParameterModel> parts)
    {
        body = null;
        parts = [];
        if (located.Operation.RequestBody?.ActualRequestBody is not { Content.Count: > 0 } requestBody)
        {
            return true;
        }

        foreach (var candidate in choice is null ? _choices.Of(requestBody) : [choice])
        {
            if (Build(candidate, requestBody, typePrefix, out parts) is { } built)
            {
                body = built;
                return true;
            }
        }

        if (choice is not null)
        {
            return false;
        }

        if (IsEmptyForm(requestBody))
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

    private BodyModel? Build(ContentChoice choice, OpenApiRequestBody requestBody, string typePrefix, out IReadOnlyList<ParameterModel> parts)
    {
        parts = [];
        switch (choice.Kind)
        {
            case ContentKind.Json:
                return Json(choice, requestBody, typePrefix);
            case ContentKind.Form:
                return Form(choice, requestBody, typePrefix);
            case ContentKind.Multipart:
                return Multipart(choice, requestBody, typePrefix, out parts) ?? Parts(choice, requestBody);
            case ContentKind.Parts:
                PlainTexts.ReportStructure(context, choice);
                return Parts(choice, requestBody);
            case ContentKind.Binary:
                PlainTexts.ReportStructure(context, choice);
                return Binary(choice, requestBody);
            case ContentKind.Lines:
                return Lines(choice, requestBody, typePrefix);
            case ContentKind.Xml when Xml(choice, requestBody, typePrefix) is { } typed:
                return typed;
            case ContentKind.Text when PlainTexts.TypeOf(choice.Main.Value.Schema) is { } type:
                return Body(BodyKind.Json, requestBody, type, MediaTypes.ContentType(choice.Main.Key, MediaTypes.Text));
            default:
                PlainTexts.ReportStructure(context, choice);
                return Body(BodyKind.Text, requestBody, TypeRef.Scalar(TypeKind.String), MediaTypes.Name(choice.Main.Key));
        }
    }

    private BodyModel Json(ContentChoice choice, OpenApiRequestBody requestBody, string typePrefix)
    {
        var type = schemas.Use(choice.Main.Value.Schema, typePrefix + "Request").Type;
        type = MediaTypes.IsMergePatch(choice.Main.Key) ? type.WithNullableValues() : type;
        return Body(BodyKind.Json, requestBody, type, MediaTypes.ContentType(choice.Main.Key, MediaTypes.Json));
    }

    private BodyModel? Form(ContentChoice choice, OpenApiRequestBody requestBody, string typePrefix)
    {
        var form = choice.Main.Value;
        if (form.Schema is null || IsEmptyForm(requestBody))
        {
            return null;
        }

        var type = schemas.Use(form.Schema, typePrefix + "Request").Type;
        return type.Kind is TypeKind.Object or TypeKind.Map or TypeKind.Union or TypeKind.Any
            ? Body(BodyKind.Form, requestBody, type, MediaTypes.Form) with { Fields = FormFields.Of(form.Encoding) }
            : null;
    }

    private BodyModel? Multipart(ContentChoice choice, OpenApiRequestBody requestBody, string typePrefix, out IReadOnlyList<ParameterModel> parts)
    {
        parts = [];
        var multipart = choice.Main.Value;
        if (multipart.Schema is not { } schema || IsEmptyForm(requestBody))
        {
            return null;
        }

        parts = _parts.Build(schema, multipart.Encoding, typePrefix);
        return parts.Count == 0 ? null : new BodyModel
        {
            Kind = BodyKind.Multipart,
            Name = "parts",
            Type = SchemaUse.Any.Type,
            IsRequired = requestBody.IsRequired,
            MediaType = MediaTypes.Multipart,
            Doc = DocText.None,
        };
    }

    private BodyModel? Xml(ContentChoice choice, OpenApiRequestBody requestBody, string typePrefix) =>
        XmlBodies.Find(choice.Offers) is { } offer && xml.Of(offer.Value.Schema!, typePrefix + "Request", isSent: true) is { } typed
            ? Body(BodyKind.Xml, requestBody, typed.Use.Type, offer.Key.Trim()) with { Xml = typed.Root }
            : null;

    /// <summary>Leaves to the caller what the document says nothing of: the parts of a multipart body that is no object.</summary>
    private static BodyModel? Parts(ContentChoice choice, OpenApiRequestBody requestBody) =>
        IsEmptyForm(requestBody) ? null : Body(BodyKind.Parts, requestBody, TypeRef.Scalar(TypeKind.Parts), MediaTypes.Name(choice.Main.Key));

    /// <summary>Takes a media type that is neither text, nor has a structure of its own, as bytes.</summary>
    private static BodyModel Binary(ContentChoice choice, OpenApiRequestBody requestBody)
    {
        var types = choice.Names.ToList();
        var concrete = types.FirstOrDefault(type => !MediaTypes.IsRange(type)) ?? MediaTypes.Bytes;
        var body = Body(BodyKind.Binary, requestBody, TypeRef.Scalar(TypeKind.Stream), concrete);
        return types.Count == 1 && !MediaTypes.IsRange(types[0]) ? body
            : body with { MediaTypeParameter = "contentType" };
    }

    private BodyModel Lines(ContentChoice choice, OpenApiRequestBody requestBody, string typePrefix) =>
        Body(BodyKind.Lines, requestBody, schemas.Use(SequenceBuilder.LineOf(choice.Main.Value.Schema), typePrefix + "Item").Type, MediaTypes.Name(choice.Main.Key));

    private static BodyModel Body(BodyKind kind, OpenApiRequestBody requestBody, TypeRef type, string mediaType) => new()
    {
        Kind = kind,
        Name = "body",
        Type = type,
        IsRequired = requestBody.IsRequired,
        MediaType = mediaType,
        Doc = Docs.Of(requestBody.Description, details: null),
    };

    /// <summary>Determines whether all there is is a form without fields, which some documents put on every operation.</summary>
    private static bool IsEmptyForm(OpenApiRequestBody requestBody) =>
        requestBody.Content.All(offer => MediaTypes.IsForm(offer.Key) && (offer.Value?.Schema is not { } schema || IsEmpty(schema)));

    private static bool IsEmpty(JsonSchema schema)
    {
        var actual = schema.ActualSchema;
        return actual.Type == JsonObjectType.Object && !ObjectBuilder.HasMembers(actual) && actual.AdditionalPropertiesSchema is null
            && actual.OneOf.Count + actual.AnyOf.Count + actual.AllOf.Count == 0;
    }
}
