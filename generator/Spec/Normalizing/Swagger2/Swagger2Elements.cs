using NSwag;

namespace ApiVideo.Generator.Spec.Normalizing.Swagger2;

/// <summary>
/// Creates the elements that Swagger 2.0 has otherwise than OpenAPI 3.0: bodies are parameters there, media types stand
/// apart from schemas, and parameters and headers carry their type themselves.
/// </summary>
internal sealed class Swagger2Elements(Normalizer normalizer, NormalizerContext context)
{
    private readonly Swagger2Bodies _bodies = new(normalizer, context);

    /// <summary>Determines whether the kind is written otherwise at all.</summary>
    public static bool Handles(ObjectKind kind) => kind is
        ObjectKind.PathItem or ObjectKind.Operation or ObjectKind.Parameter or ObjectKind.Header or
        ObjectKind.Response or ObjectKind.SecurityScheme;

    public object? Element(ObjectKind kind, Draft draft, int depth) => kind switch
    {
        ObjectKind.PathItem => PathItem(draft, depth),
        ObjectKind.Operation => Operation(draft, depth),
        ObjectKind.Response => Response(draft, depth),
        ObjectKind.SecurityScheme => Swagger2Security.Apply(draft, context) ? normalizer.Element(kind, draft, depth) : null,
        ObjectKind.Header => Header(draft, depth),
        _ => Parameter(draft, depth),
    };

    private object? PathItem(Draft draft, int depth)
    {
        _bodies.Shared = draft.Find("parameters");
        var result = ElementRules.Apply(ObjectKind.PathItem, draft, context) ? normalizer.Element(ObjectKind.PathItem, draft, depth) : null;
        _bodies.Shared = null;
        return result;
    }

    private OpenApiOperation Operation(Draft draft, int depth)
    {
        _bodies.Enter(draft);
        var body = _bodies.RequestBody(draft, depth);
        draft.Remove("requestBody");
        draft.Remove("servers");
        var result = (OpenApiOperation)normalizer.Element(ObjectKind.Operation, draft, depth);
        result.RequestBody = body;
        return result;
    }

    private OpenApiResponse Response(Draft draft, int depth)
    {
        var content = _bodies.ResponseContent(draft, depth).ToList();
        draft.Remove("content");
        var result = (OpenApiResponse)normalizer.Element(ObjectKind.Response, draft, depth);
        content.ForEach(result.Content.Add);
        return result;
    }

    private OpenApiParameter? Parameter(Draft draft, int depth)
    {
        if (draft.Text("in") is "body" or "formData")
        {
            // The operation has made its request body of it.
            return null;
        }

        if (!ElementRules.HasText(draft, "name", "A parameter", context) || !ParameterRules.Apply(draft, context))
        {
            return null;
        }

        var schema = normalizer.SchemaFromDraft(ObjectKind.Schema, Swagger2Types.Split(draft), depth + 1);
        Swagger2Types.Style(draft, context);
        var result = (OpenApiParameter)normalizer.Element(ObjectKind.Parameter, draft, depth);
        result.Schema = schema;
        return result;
    }

    private OpenApiHeader Header(Draft draft, int depth)
    {
        var schema = normalizer.SchemaFromDraft(ObjectKind.Schema, Swagger2Types.Split(draft), depth + 1);
        Swagger2Types.TellOfCommas(draft, draft.Text("collectionFormat"), context);
        draft.Remove("collectionFormat");
        var result = (OpenApiHeader)normalizer.Element(ObjectKind.Header, draft, depth);
        result.Schema = schema;
        return result;
    }
}
