using NJsonSchema;

namespace ApiVideo.Generator.Spec;

/// <summary>A schema that is written within another, or a reference there.</summary>
/// <param name="Schema">The schema or the reference.</param>
/// <param name="Kind">What it is to the schema around it.</param>
/// <param name="Name">The name of a property; else empty.</param>
internal readonly record struct SchemaPart(JsonSchema Schema, SchemaPartKind Kind, string Name)
{
    public bool IsBranch => Kind is SchemaPartKind.OneOf or SchemaPartKind.AnyOf;

    /// <summary>Gets the parts of a schema, without following references.</summary>
    public static IEnumerable<SchemaPart> Of(JsonSchema schema)
    {
        foreach (var property in schema.Properties)
        {
            yield return new SchemaPart(property.Value, SchemaPartKind.Property, property.Key);
        }

        foreach (var part in schema.AllOf)
        {
            yield return new SchemaPart(part, SchemaPartKind.AllOf, "");
        }

        foreach (var branch in schema.AnyOf)
        {
            yield return new SchemaPart(branch, SchemaPartKind.AnyOf, "");
        }

        foreach (var branch in schema.OneOf)
        {
            yield return new SchemaPart(branch, SchemaPartKind.OneOf, "");
        }

        foreach (var item in schema.Items)
        {
            yield return new SchemaPart(item, SchemaPartKind.TupleItem, "");
        }

        if (schema.Item is { } every)
        {
            yield return new SchemaPart(every, SchemaPartKind.Item, "");
        }

        if (schema.AdditionalPropertiesSchema is { } values)
        {
            yield return new SchemaPart(values, SchemaPartKind.Value, "");
        }

        if (schema.AdditionalItemsSchema is { } further)
        {
            yield return new SchemaPart(further, SchemaPartKind.FurtherItem, "");
        }
    }
}
