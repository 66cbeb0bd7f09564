using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Building;

/// <summary>Builds an operation's request body.</summary>
internal sealed class BodyBuilder(BuildContext context, SchemaBuilder schemas)
{
    /// <summary>Builds the body; false when there is one that cannot be sent, and then the operation is left out.</summary>
    public bool TryBuild(LocatedOperation located, string typePrefix, NameScope names, out BodyModel? body)
    {
        body = null;
        if (located.Operation.Parameters.Any(parameter => parameter.ActualParameter.Kind == OpenApiParameterKind.FormData))
        {
            context.Findings.OperationLeftOut(located.Pointer, located.Display, "form data is not supported as a request body");
            return false;
        }

        if (located.Operation.RequestBody is { } requestBody)
        {
            return TryBuild(located, requestBody.ActualRequestBody, typePrefix, names, out body);
        }

        if (located.Operation.Parameters.Select(parameter => parameter.ActualParameter).FirstOrDefault(parameter => parameter.Kind == OpenApiParameterKind.Body) is { } parameter)
        {
            body = Body(parameter.Schema, parameter.IsRequired, MediaTypes.Json, parameter.Description, typePrefix, names);
        }

        return true;
    }

    private bool TryBuild(LocatedOperation located, OpenApiRequestBody requestBody, string typePrefix, NameScope names, out BodyModel? body)
    {
        body = null;
        if (requestBody.Content.Count == 0)
        {
            return true;
        }

        if (MediaTypes.FindJson(requestBody.Content) is { } json)
        {
            var mediaType = MediaTypes.IsAny(json.Key) ? MediaTypes.Json : json.Key;
            body = Body(json.Value.Schema, requestBody.IsRequired, mediaType, requestBody.Description, typePrefix, names);
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

    private BodyModel Body(JsonSchema? schema, bool isRequired, string mediaType, string? description, string typePrefix, NameScope names)
    {
        var use = schemas.Use(schema, typePrefix + "Request");
        return new BodyModel(names.Take("body", "Content", "body"), use.Type, isRequired, mediaType, Docs.Of(description, details: null));
    }
}
