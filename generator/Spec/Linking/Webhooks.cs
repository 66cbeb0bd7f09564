using ApiVideo.Generator.Spec.Normalizing;
using NSwag;

namespace ApiVideo.Generator.Spec.Linking;

/// <summary>Takes the webhooks and callbacks out of the paths, where they stood for NSwag to read.</summary>
internal static class Webhooks
{
    public static IReadOnlyList<SpecDelivery> Take(OpenApiDocument document)
    {
        var deliveries = new List<SpecDelivery>();
        foreach (var path in document.Paths.Where(static path => DeliveryPaths.IsOne(path.Key)).ToList())
        {
            document.Paths.Remove(path.Key);
            if (path.Value is { } item)
            {
                deliveries.Add(Delivery(path.Key, item));
            }
        }

        return deliveries;
    }

    private static SpecDelivery Delivery(string path, OpenApiPathItem item)
    {
        if (path.StartsWith(Annotations.WebhookPath, StringComparison.Ordinal))
        {
            var name = path.Substring(Annotations.WebhookPath.Length).Split(Annotations.Divider)[0];
            return new SpecDelivery(name, Operation: null, item);
        }

        var parts = path.Substring(Annotations.CallbackPath.Length).Split(Annotations.Divider);
        return new SpecDelivery(parts[1], parts[0], item);
    }
}
