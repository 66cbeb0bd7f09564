using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Spec;
using NSwag;

namespace ApiVideo.Generator.Building.Events;

/// <summary>
/// Finds the events of a document: the operations under <c>webhooks</c>, <c>x-webhooks</c> and <c>callbacks</c>. An event is
/// called as its key is; its operationId, which documents repeat, says nothing. Two of one key whose payloads have the same members
/// are one event. Of different payloads, that of a webhook, else of the first operation in ordinal order, has the key's name, and the
/// others have that of their operation or method before it.
/// </summary>
internal static class EventSources
{
    // Headers that HTTP itself gives a meaning, or OpenAPI describes elsewhere.
    private static readonly HashSet<string> OtherHeaders = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Authorization", "Content-Type", "Host", "User-Agent" };

    public static List<EventSource> Of(BuildContext context)
    {
        var sources = new List<EventSource>();
        var payloads = new Dictionary<string, HashSet<object>>(StringComparer.Ordinal);
        var budget = new MemberBudget();
        var hasRoom = true;
        foreach (var delivery in Ordered(context.Spec.Deliveries))
        {
            foreach (var operation in delivery.Item.Where(operation => operation.Value is not null && IsTaken(context, delivery, operation.Key, operation.Value)))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (!payloads.TryGetValue(delivery.Name, out var known))
                {
                    payloads.Add(delivery.Name, known = []);
                }

                var name = known.Count == 0 ? delivery.Name : Identifier.Pascal(delivery.Operation ?? operation.Key) + Identifier.Pascal(delivery.Name);
                var source = new EventSource(delivery.Name, name, operation.Value, context.Spec.PointerOf(operation.Value), BodyOf(operation.Value), HeadersOf(delivery, operation.Value));
                hasRoom = hasRoom && budget.Take(MembersOf(source));
                if (!hasRoom)
                {
                    context.Findings.RecursiveOrTooDeep(source.Pointer, "The events of this document have too many members in all; those of this one are left out");
                    source = new EventSource(source.Key, source.Name, source.Operation, source.Pointer, Body: null, source.Headers);
                }

                if (known.Add(PayloadOf(context.Spec, source)))
                {
                    sources.Add(source);
                    TellOfOtherContent(context, source);
                }
            }
        }

        return sources;
    }

    // Callbacks follow the names of their operations, since paths may stand in any order.
    private static IEnumerable<SpecDelivery> Ordered(IReadOnlyList<SpecDelivery> deliveries) => deliveries.Where(delivery => delivery.Operation is null)
        .Concat(deliveries.Where(delivery => delivery.Operation is not null)
            .OrderBy(delivery => delivery.Operation, StringComparer.Ordinal).ThenBy(delivery => delivery.Name, StringComparer.Ordinal));

    private static bool IsTaken(BuildContext context, SpecDelivery delivery, string method, OpenApiOperation operation) =>
        !Extensions.IsTrue(operation.ExtensionData, "x-client-ignore")
        && OperationSelection.TakesDelivery(
            context.Spec.File.Options,
            new LocatedOperation(delivery.Name, method.ToUpperInvariant(), delivery.Item, operation, context.Spec.PointerOf(operation)));

    private static int MembersOf(EventSource source) =>
        source.Schema is { } schema && EventPayloads.IsPlainObject(schema) ? ObjectBuilder.Members(schema).Count() : 0;

    /// <summary>Gets what makes a payload the same as another: its members, or for other kinds of payload the place where it is written.</summary>
    private static object PayloadOf(SpecDocument spec, EventSource source)
    {
        if (source.Schema is not { } schema)
        {
            return "";
        }

        if (EventPayloads.IsPlainObject(schema) && ObjectBuilder.HasMembers(schema))
        {
            return UnionShapes.Of(schema, TypeRef.Object(source.Key));
        }

        // What two operations refer to is read twice, from one place.
        return spec.PointerOf(schema) is { IsRoot: false } place ? place : schema;
    }

    private static void TellOfOtherContent(BuildContext context, EventSource source)
    {
        var content = source.Operation.RequestBody?.ActualRequestBody.Content;
        if (source.Body is not null && content is not null && MediaTypes.FindJson(content) is null && !content.Keys.Any(MediaTypes.IsForm))
        {
            context.Findings.NotSupported(source.Pointer.Child("requestBody"), $"A delivery of type {string.Join(", ", content.Keys)}", "it is received where it is JSON");
        }
    }

    // A form has members too, so that a receiver can read them into the record.
    private static OpenApiMediaType? BodyOf(OpenApiOperation operation)
    {
        var content = operation.RequestBody?.ActualRequestBody.Content;
        return content is null ? null : MediaTypes.FindJson(content)?.Value ?? content.Values.FirstOrDefault(mediaType => mediaType?.Schema is not null);
    }

    private static List<OpenApiParameter> HeadersOf(SpecDelivery delivery, OpenApiOperation operation) => operation.Parameters.Concat(delivery.Item.Parameters ?? [])
        .Select(parameter => parameter.ActualParameter)
        .Where(parameter => parameter is { Kind: OpenApiParameterKind.Header, Name: { } name } && HttpNames.IsToken(name) && !OtherHeaders.Contains(name))
        .GroupBy(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase)
        .Select(group => group.First())
        .ToList();
}
