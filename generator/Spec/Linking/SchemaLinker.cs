using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Spec.Normalizing;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Spec.Linking;

/// <summary>Ties references to their schemas after NSwag has read the document, by the places that both carry.</summary>
internal static class SchemaLinker
{
    public static void Link(OpenApiDocument document, SourceFiles sources, FindingBag findings, CancellationToken cancellation)
    {
        var all = SchemaWalk.All(document).ToList();
        var byPlace = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (var schema in all)
        {
            if (Text(schema, Annotations.Reference) is null && Text(schema, Annotations.Pointer) is { } place && !byPlace.ContainsKey(place))
            {
                byPlace.Add(place, schema);
            }
        }

        // A place may be a reference that says something more of its own, such as that null is a value too.
        foreach (var schema in all)
        {
            if (Text(schema, Annotations.Reference) is { } reference && Text(schema, Annotations.Pointer) is { } place && place != reference && !byPlace.ContainsKey(place))
            {
                byPlace.Add(place, schema);
            }
        }

        foreach (var schema in all)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Take(schema, Annotations.Reference) is { } target && byPlace.TryGetValue(target, out var found) && found != schema)
            {
                schema.Reference = found;
            }

            if (Take(schema, Annotations.Mapping) is { } mapping && schema.DiscriminatorObject is { } discriminator)
            {
                Map(discriminator, JObject.Parse(mapping), byPlace);
            }
        }

        all.ForEach(TakePartsDiscriminator);
        ListedDerivations.Unlist(all);
        CompositionCycles.Cut(all, sources, findings);
    }

    /// <summary>Moves a discriminator that a part written in place has to the whole, for only the whole can be derived from.</summary>
    private static void TakePartsDiscriminator(JsonSchema schema)
    {
        var parts = schema.AllOf.Where(part => part.Reference is null && part.DiscriminatorObject is not null).ToList();
        if (schema.DiscriminatorObject is null && schema.Reference is null && parts.Count == 1 && parts[0].OneOf.Count + parts[0].AnyOf.Count == 0)
        {
            schema.DiscriminatorObject = parts[0].DiscriminatorObject;
            parts[0].DiscriminatorObject = null;
        }
    }

    private static void Map(OpenApiDiscriminator discriminator, JObject mapping, Dictionary<string, JsonSchema> byPlace)
    {
        foreach (var property in mapping.Properties())
        {
            if (byPlace.TryGetValue((string)property.Value!, out var schema))
            {
                discriminator.Mapping[property.Name] = new JsonSchema { Reference = schema };
            }
        }
    }

    private static string? Text(JsonSchema schema, string name) =>
        schema.ExtensionData is { } extensions && extensions.TryGetValue(name, out var value) ? value as string : null;

    private static string? Take(JsonSchema schema, string name)
    {
        var text = Text(schema, name);
        if (text is not null)
        {
            schema.ExtensionData!.Remove(name);
        }

        return text;
    }
}
