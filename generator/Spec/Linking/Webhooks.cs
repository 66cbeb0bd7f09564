using ApiVideo.Generator.Spec.Normalizing;
using NSwag;

namespace ApiVideo.Generator.Spec.Linking;

/// <summary>Takes the webhooks out of the paths, where they stood for NSwag to read.</summary>
internal static class Webhooks
{
    public static IReadOnlyDictionary<string, OpenApiPathItem> Take(OpenApiDocument document)
    {
        var webhooks = new Dictionary<string, OpenApiPathItem>(StringComparer.Ordinal);
        foreach (var path in document.Paths.Where(static path => path.Key.StartsWith(Annotations.WebhookPath, StringComparison.Ordinal)).ToList())
        {
            document.Paths.Remove(path.Key);
            webhooks.Add(path.Key.Substring(Annotations.WebhookPath.Length), path.Value);
        }

        return webhooks;
    }
}
