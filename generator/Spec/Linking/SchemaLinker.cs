using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using NJsonSchema;

namespace ApiVideo.Generator.Spec.Linking;

/// <summary>Ties references to their schemas once all schemas are there, by their places.</summary>
internal sealed class SchemaLinker(ElementPlaces places)
{
    private readonly Dictionary<JsonSchema, SpecPointer> _references = [];
    private readonly List<(OpenApiDiscriminator Discriminator, string Value, SpecPointer Target)> _mappings = [];
    private readonly List<(SpecDiscriminator Discriminator, SpecPointer Target)> _defaults = [];

    /// <summary>Notes what a reference leads to.</summary>
    public void Refer(JsonSchema reference, SpecPointer target) => _references[reference] = target;

    /// <summary>Notes which schema a value of a discriminator means.</summary>
    public void Map(OpenApiDiscriminator discriminator, string value, SpecPointer target) => _mappings.Add((discriminator, value, target));

    /// <summary>Notes which schema the objects are of that no value of a discriminator tells.</summary>
    public void Default(SpecDiscriminator discriminator, SpecPointer target) => _defaults.Add((discriminator, target));

    /// <summary>Ties the references among the schemas of a document.</summary>
    public void Link(IReadOnlyList<JsonSchema> all, FindingBag findings, CancellationToken cancellation)
    {
        var byPlace = ByPlace(all);
        foreach (var schema in all)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_references.TryGetValue(schema, out var target) && byPlace.TryGetValue(target, out var found) && found != schema)
            {
                schema.Reference = found;
            }
        }

        foreach (var (discriminator, value, target) in _mappings)
        {
            if (byPlace.TryGetValue(target, out var schema))
            {
                discriminator.Mapping[value] = new JsonSchema { Reference = schema };
            }
        }

        foreach (var (discriminator, target) in _defaults)
        {
            discriminator.Default = byPlace.TryGetValue(target, out var schema) ? schema : null;
        }

        foreach (var schema in all)
        {
            TakePartsDiscriminator(schema);
        }

        ListedDerivations.Unlist(all);
        CompositionCycles.Cut(all, places, findings);
    }

    /// <summary>Moves a discriminator that a part written in place has to the whole, for only the whole can be derived from.</summary>
    private static void TakePartsDiscriminator(JsonSchema schema)
    {
        if (schema.DiscriminatorObject is not null || schema.Reference is not null || schema.AllOf.Count == 0)
        {
            return;
        }

        var parts = schema.AllOf.Where(static part => part.Reference is null && part.DiscriminatorObject is not null).ToList();
        if (parts.Count == 1 && parts[0].OneOf.Count + parts[0].AnyOf.Count == 0)
        {
            schema.DiscriminatorObject = parts[0].DiscriminatorObject;
            parts[0].DiscriminatorObject = null;
        }
    }

    private Dictionary<SpecPointer, JsonSchema> ByPlace(IReadOnlyList<JsonSchema> all)
    {
        var byPlace = new Dictionary<SpecPointer, JsonSchema>();
        foreach (var schema in all.Where(schema => !_references.ContainsKey(schema)))
        {
            Add(schema);
        }

        // A place may be a reference that says something more of its own, such as that null is a value too.
        foreach (var schema in all.Where(schema => _references.TryGetValue(schema, out var target) && places.Own(schema) != target))
        {
            Add(schema);
        }

        return byPlace;

        void Add(JsonSchema schema)
        {
            if (places.Own(schema) is { } place && !byPlace.ContainsKey(place))
            {
                byPlace.Add(place, schema);
            }
        }
    }
}
