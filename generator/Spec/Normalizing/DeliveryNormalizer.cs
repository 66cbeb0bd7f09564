using NSwag;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Creates path items for the webhooks and callbacks of a document. NSwag's document has no place for them.</summary>
internal sealed class DeliveryNormalizer(NormalizerContext context, Normalizer normalizer)
{
    private readonly List<SpecDelivery> _deliveries = [];
    private readonly HashSet<(string? Operation, string Name, string? Address)> _known = [];

    public IReadOnlyList<SpecDelivery> Deliveries(Draft root)
    {
        AddWebhooks(Child(root, "webhooks"));
        if (root.Value("x-webhooks") is JObject)
        {
            AddWebhooks(Child(root, "x-webhooks"));
        }

        // Not through Child, which would report what the paths themselves have been reported for.
        if (context.Dialect != SpecDialect.Swagger20 && root.Find("paths") is { } member && Node(member) is { } operations)
        {
            AddCallbacks(operations);
        }

        return _deliveries;
    }

    private void AddWebhooks(Draft? webhooks)
    {
        foreach (var name in (webhooks?.Names ?? []).Where(static name => name != "$ref"))
        {
            var member = webhooks!.Find(name)!.Value;
            if (IsCallback(member.Value))
            {
                AddAddresses(operation: null, name, member);
            }
            else
            {
                Add(operation: null, name, address: null, member);
            }
        }
    }

    // Some documents write a webhook as they would a callback: the address that it is sent to, and in it the operation.
    private static bool IsCallback(JToken value) =>
        value is JObject { Count: > 0 } node && node.Properties().All(static property =>
            property.Value is JObject && property.Name.IndexOf('{') >= 0);

    private void AddCallbacks(Draft operations)
    {
        foreach (var path in operations.Names.Where(static name => !name.StartsWith("x-", StringComparison.Ordinal)))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (Node(operations.Find(path)!.Value) is not { } item)
            {
                continue;
            }

            foreach (var method in item.Names.Where(static name => ObjectShapes.Methods.Contains(name.ToLowerInvariant())))
            {
                if (Node(item.Find(method)!.Value) is { } operation && operation.Value("callbacks") is JObject)
                {
                    AddCallbacks(operation, operation.Text("operationId") ?? method + " " + path);
                }
            }
        }
    }

    private void AddCallbacks(Draft operation, string operationName)
    {
        var callbacks = Child(operation, "callbacks");
        foreach (var name in (callbacks?.Names ?? []).Where(IsEntry))
        {
            AddAddresses(operationName, name, callbacks!.Find(name)!.Value);
        }
    }

    // A reference that could not be followed has had its finding.
    private static bool IsEntry(string name) => name != "$ref" && !name.StartsWith("x-", StringComparison.Ordinal);

    private void AddAddresses(string? operation, string name, DraftMember callback)
    {
        if (Node(callback) is not { } addresses)
        {
            return;
        }

        foreach (var address in addresses.Names.Where(IsEntry))
        {
            Add(operation, name, address, addresses.Find(address)!.Value);
        }
    }

    private void Add(string? operation, string name, string? address, DraftMember member)
    {
        if (!_known.Contains((operation, name, address)) && normalizer.Object(ObjectKind.PathItem, member.Value, member.Pointer, depth: 2) is OpenApiPathItem item)
        {
            _known.Add((operation, name, address));
            _deliveries.Add(new SpecDelivery(name, operation, item));
        }
    }

    private Draft? Child(Draft draft, string name)
    {
        if (draft.Find(name) is not { } member)
        {
            return null;
        }

        if (Node(member) is { } node)
        {
            return node;
        }

        context.Findings.DocumentDefect(member.Pointer, "'" + name + "' should be an object; it is set aside");
        return null;
    }

    private Draft? Node(DraftMember member)
    {
        var followed = normalizer.Follow(member);
        return followed.Value is JObject node ? new Draft(node, followed.Pointer) : null;
    }
}
