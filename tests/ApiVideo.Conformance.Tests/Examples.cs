using ApiVideo.Generator.Building;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Spec;
using Newtonsoft.Json.Linq;
using NSwag;

namespace ApiVideo.Conformance.Tests;

/// <summary>Finds the JSON examples that a document gives for its request bodies and responses.</summary>
internal static class Examples
{
    public static IEnumerable<Example> Of(CompiledClient client)
    {
        foreach (var path in client.Spec.Document.Paths)
        {
            foreach (var operation in path.Value)
            {
                var model = client.Model.Apis.SelectMany(api => api.Operations)
                    .FirstOrDefault(candidate => candidate.PathTemplate == path.Key && candidate.Method.Equals(operation.Key, StringComparison.OrdinalIgnoreCase));
                foreach (var example in model is null ? [] : Of(client.Spec, operation.Value, model))
                {
                    yield return example;
                }
            }
        }
    }

    private static IEnumerable<Example> Of(SpecDocument spec, OpenApiOperation operation, OperationModel model)
    {
        if (model.Body is { } body && operation.RequestBody is { } requestBody)
        {
            foreach (var example in Of(spec, requestBody.Content, body.Type))
            {
                yield return example;
            }
        }

        foreach (var response in operation.Responses.Where(response => response.Value is not null))
        {
            if (TypeOf(model, response.Key) is { } type)
            {
                foreach (var example in Of(spec, response.Value.Content, type))
                {
                    yield return example;
                }
            }
        }
    }

    private static TypeRef? TypeOf(OperationModel model, string key)
    {
        if (StatusRange.Parse(key) is not { } status)
        {
            return null;
        }

        return status.IsSuccess
            ? model.Result.Kind == ResultKind.Json ? model.Result.Type : null
            : model.Errors.FirstOrDefault(error => error.FirstStatus == status.First && error.LastStatus == status.Last)?.Type;
    }

    private static IEnumerable<Example> Of(SpecDocument spec, IDictionary<string, OpenApiMediaType> content, TypeRef type)
    {
        foreach (var media in content.Where(media => media.Value is not null && MediaTypes.IsJson(media.Key)))
        {
            var place = spec.PointerOf(media.Value);
            if (spec.Raw(place) is not JObject raw)
            {
                continue;
            }

            if (raw["example"] is { } single)
            {
                yield return new Example(place.Pointer + "/example", type, Json(single));
            }

            foreach (var named in (raw["examples"] as JObject)?.Properties() ?? [])
            {
                if (named.Value is JObject example && example["value"] is { } value)
                {
                    yield return new Example($"{place.Pointer}/examples/{named.Name}", type, Json(value));
                }
            }
        }
    }

    // Some documents write an example as the text of its JSON.
    private static JToken Json(JToken value)
    {
        if (value is not JValue { Value: string text } || text.TrimStart() is not ['{' or '[', ..])
        {
            return value;
        }

        try
        {
            return JToken.Parse(text);
        }
        catch (Newtonsoft.Json.JsonReaderException)
        {
            return value;
        }
    }
}
