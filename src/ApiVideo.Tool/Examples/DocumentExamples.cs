using ApiVideo.Generator.Building;
using ApiVideo.Generator.Model.Requests;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiVideo.Tool.Examples;

/// <summary>Finds the examples that a document gives for values.</summary>
internal sealed class DocumentExamples(ModelSources sources)
{
    /// <summary>Gets the example of a parameter; null where there is none.</summary>
    public JToken? OfParameter(string displayName, ParameterModel parameter) =>
        sources.Parameter(displayName, parameter.WireName, parameter.Location) is { } described
            ? Of(sources.Spec.Raw(sources.Spec.PointerOf(described))) ?? OfSchema(described.Schema ?? described)
            : OfBodyMember(displayName, parameter.WireName);

    /// <summary>Gets the example of a request body; null where there is none.</summary>
    public JToken? OfBody(string displayName, string mediaType)
    {
        var body = sources.Operation(displayName)?.Operation.RequestBody?.ActualRequestBody;
        return body is not null && body.Content.TryGetValue(mediaType, out var content) && content is not null
            ? Of(sources.Spec.Raw(sources.Spec.PointerOf(content))) ?? (content.Schema is { } schema ? OfSchema(schema) : null)
            : null;
    }

    /// <summary>Gets the example of a schema, where it is used or where it is defined; null where there is none.</summary>
    public JToken? OfSchema(JsonSchema schema) =>
        Of(sources.Spec.Raw(sources.Spec.PlaceOf(schema))) ?? Of(sources.Spec.Raw(sources.Spec.PointerOf(schema)));

    private JToken? OfBodyMember(string displayName, string wireName) => sources.BodyMember(displayName, wireName) is { } member ? OfSchema(member) : null;

    private static JToken? Of(JToken? node) => node is not JObject element ? null
        : element["example"] ?? element["x-example"] ?? element["examples"] switch
        {
            JArray { Count: > 0 } list => list[0],
            JObject named => named.PropertyValues().OfType<JObject>().Select(example => example["value"]).FirstOrDefault(value => value is not null),
            _ => null,
        };
}
