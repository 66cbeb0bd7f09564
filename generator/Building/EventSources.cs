using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Spec;
using NSwag;

namespace ApiVideo.Generator.Building;

/// <summary>
/// Finds the events of a document: the operations under <c>webhooks</c>, <c>x-webhooks</c> and <c>callbacks</c>. An event is
/// called as its key is; its operationId, which documents repeat, says nothing. Two of one key and one payload are one event.
/// Of different payloads, the first has the key's name, and the others that of their operation or method before it.
/// </summary>
internal static class EventSources
{
    public static List<EventSource> Of(BuildContext context)
    {
        var sources = new List<EventSource>();
        foreach (var delivery in context.Spec.Deliveries)
        {
            foreach (var operation in delivery.Item.Where(operation => operation.Value is not null))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (!Extensions.IsTrue(operation.Value.ExtensionData, "x-client-ignore"))
                {
                    Add(sources, context.Spec, delivery, operation.Key, operation.Value);
                }
            }
        }

        return sources;
    }

    private static void Add(List<EventSource> sources, SpecDocument spec, SpecDelivery delivery, string method, OpenApiOperation operation)
    {
        var isFirst = !sources.Exists(other => other.Key == delivery.Name);
        var name = isFirst ? delivery.Name : Identifier.Pascal(delivery.Operation ?? method) + Identifier.Pascal(delivery.Name);
        var source = new EventSource(delivery.Name, name, operation, spec.PointerOf(operation), BodyOf(operation));
        if (!sources.Exists(other => other.Key == source.Key && IsSame(spec, other, source)))
        {
            sources.Add(source);
        }
    }

    // What two operations refer to is read twice, from one place.
    private static bool IsSame(SpecDocument spec, EventSource one, EventSource other) =>
        one.Schema is { } schema && other.Schema is { } otherSchema
            ? schema == otherSchema || (spec.PointerOf(schema) is { IsRoot: false } place && place == spec.PointerOf(otherSchema))
            : one.Schema == other.Schema;

    // A form has members too, so that a receiver can read them into the record.
    private static OpenApiMediaType? BodyOf(OpenApiOperation operation)
    {
        var content = operation.RequestBody?.ActualRequestBody.Content;
        return content is null ? null : MediaTypes.FindJson(content)?.Value ?? content.Values.FirstOrDefault(mediaType => mediaType?.Schema is not null);
    }
}
