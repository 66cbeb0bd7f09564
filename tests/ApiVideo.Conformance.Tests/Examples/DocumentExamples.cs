using System.Text.Json;
using System.Text.Json.Nodes;
using ApiVideo.Conformance.Tests.Raw;
using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Responses;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Conformance.Tests.Examples;

/// <summary>Finds the JSON examples that a document gives for its request bodies and responses.</summary>
internal sealed class DocumentExamples(CompiledClient client, RawDocument document)
{
    public IEnumerable<Example> All() => document.Operations().SelectMany(Of);

    private IEnumerable<Example> Of(RawOperation operation)
    {
        if (client.Model.Apis.SelectMany(api => api.Operations).FirstOrDefault(one => one.PathTemplate == operation.Path && one.Method == operation.Method) is not { } model)
        {
            return [];
        }

        var bodies = operation.Bodies().Where(_ => model.Body is { Kind: BodyKind.Json }).Where(offer => MediaTypes.IsJson(offer.Key))
            .SelectMany(offer => Of(offer.Value, model.Body!.Type, $"{operation} request"));
        return bodies.Concat(Answers(operation).SelectMany(answer => Of(answer.Media, TypeOf(model, answer.Status), $"{operation} {answer.Status}")));
    }

    private IEnumerable<(string Status, JsonObject Media)> Answers(RawOperation operation)
    {
        foreach (var (status, node) in (operation.Node["responses"] as JsonObject ?? []).OrderBy(answer => answer.Key, StringComparer.Ordinal))
        {
            foreach (var media in document.Follow(node) is { } answer ? Media(answer) : [])
            {
                yield return (status, media);
            }
        }
    }

    private static List<JsonObject> Media(JsonObject answer)
    {
        if (answer["examples"] is JsonObject examples && answer["content"] is null)
        {
            return [.. examples.Where(example => MediaTypes.IsJson(example.Key)).Select(example => new JsonObject { ["schema"] = answer["schema"]?.DeepClone(), ["example"] = example.Value?.DeepClone() })];
        }

        return [.. (answer["content"] as JsonObject ?? []).Where(offer => offer.Value is JsonObject && MediaTypes.IsJson(offer.Key)).Select(offer => (JsonObject)offer.Value!)];
    }

    private static TypeRef? TypeOf(OperationModel model, string key) => StatusRange.Parse(key) switch
    {
        null => null,
        { IsSuccess: true } success => model.Result.Kind != ResultKind.Json ? null
            : model.Result.Cases.FirstOrDefault(one => one.FirstStatus == success.First && one.LastStatus == success.Last) is { } single ? (single.IsText ? null : single.Type)
            : model.Result.Type,
        { } status => model.Errors.FirstOrDefault(error => error.FirstStatus == status.First && error.LastStatus == status.Last)?.Type,
    };

    private IEnumerable<Example> Of(JsonObject media, TypeRef? type, string place)
    {
        if (type is null)
        {
            yield break;
        }

        var schema = media["schema"] as JsonObject;
        if (media.TryGetPropertyValue("example", out var single))
        {
            yield return new Example(place, type, schema, Json(single));
        }

        foreach (var (name, node) in media["examples"] as JsonObject ?? [])
        {
            if (document.Follow(node) is { } example && example.TryGetPropertyValue("value", out var value))
            {
                yield return new Example($"{place} {name}", type, schema, Json(value));
            }
        }
    }

    // Some documents write an example as the text of its JSON.
    private static JsonNode? Json(JsonNode? value)
    {
        if (value?.GetValueKind() != JsonValueKind.String || value.GetValue<string>() is not { } text || text.TrimStart() is not ['{' or '[', ..])
        {
            return value;
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
