using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// Puts what the document says that its server sends by itself (webhooks and callbacks) among the paths, for NSwag to read:
/// it knows neither. <see cref="Linking.Webhooks"/> takes it out again.
/// </summary>
internal sealed class DeliveryPaths(NormalizerContext context, Normalizer normalizer)
{
    public static bool IsOne(string path) => path.Length > 0 && path[0] == Annotations.Divider;

    public void AddTo(JObject paths, Draft root)
    {
        AddWebhooks(paths, Child(root, "webhooks"));
        if (root.Value("x-webhooks") is JObject)
        {
            AddWebhooks(paths, Child(root, "x-webhooks"));
        }

        // Not through Child, which would report what the paths themselves have been reported for.
        if (context.Dialect != SpecDialect.Swagger20 && root.Find("paths") is { } member && Node(member) is { } operations)
        {
            AddCallbacks(paths, operations);
        }
    }

    private void AddWebhooks(JObject paths, Draft? webhooks)
    {
        foreach (var name in (webhooks?.Names ?? []).Where(static name => name != "$ref"))
        {
            var member = webhooks!.Find(name)!.Value;
            if (IsCallback(member.Value))
            {
                AddAddresses(paths, Annotations.WebhookPath + name, member);
            }
            else
            {
                Add(paths, Annotations.WebhookPath + name, member);
            }
        }
    }

    // Some documents write a webhook as they would a callback: the address that it is sent to, and in it the operation.
    private static bool IsCallback(JToken value) =>
        value is JObject { Count: > 0 } node && node.Properties().All(static property =>
            property.Value is JObject && property.Name.IndexOf('{') >= 0);

    private void AddCallbacks(JObject paths, Draft operations)
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
                    AddCallbacks(paths, operation, operation.Text("operationId") ?? method + " " + path);
                }
            }
        }
    }

    private void AddCallbacks(JObject paths, Draft operation, string operationName)
    {
        var callbacks = Child(operation, "callbacks");
        foreach (var name in (callbacks?.Names ?? []).Where(IsEntry))
        {
            AddAddresses(paths, Annotations.CallbackPath + operationName + Annotations.Divider + name, callbacks!.Find(name)!.Value);
        }
    }

    // A reference that could not be followed has had its finding.
    private static bool IsEntry(string name) => name != "$ref" && !name.StartsWith("x-", StringComparison.Ordinal);

    private void AddAddresses(JObject paths, string path, DraftMember callback)
    {
        if (Node(callback) is not { } addresses)
        {
            return;
        }

        foreach (var address in addresses.Names.Where(IsEntry))
        {
            Add(paths, path + Annotations.Divider + address, addresses.Find(address)!.Value);
        }
    }

    private void Add(JObject paths, string path, DraftMember member)
    {
        if (paths[path] is null && normalizer.Object(ObjectKind.PathItem, member.Value, member.Pointer, depth: 2) is { } item)
        {
            paths[path] = item;
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
