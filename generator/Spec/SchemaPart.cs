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
    public static IReadOnlyList<SchemaPart> Of(JsonSchema schema)
    {
        List<SchemaPart>? parts = null;
        void Add(JsonSchema part, SchemaPartKind kind, string name) => (parts ??= []).Add(new SchemaPart(part, kind, name));

        // Most schemas have nothing in them, and an enumerator of nothing is an object too.
        if (schema.Properties.Count > 0)
        {
            foreach (var property in schema.Properties)
            {
                Add(property.Value, SchemaPartKind.Property, property.Key);
            }
        }

        AddAll(schema.AllOf, SchemaPartKind.AllOf);
        AddAll(schema.AnyOf, SchemaPartKind.AnyOf);
        AddAll(schema.OneOf, SchemaPartKind.OneOf);
        AddAll(schema.Items, SchemaPartKind.TupleItem);
        AddOne(schema.Item, SchemaPartKind.Item);
        AddOne(schema.AdditionalPropertiesSchema, SchemaPartKind.Value);
        AddOne(schema.AdditionalItemsSchema, SchemaPartKind.FurtherItem);
        return parts ?? (IReadOnlyList<SchemaPart>)[];

        void AddAll(ICollection<JsonSchema> schemas, SchemaPartKind kind)
        {
            if (schemas.Count > 0)
            {
                foreach (var part in schemas)
                {
                    Add(part, kind, "");
                }
            }
        }

        void AddOne(JsonSchema? part, SchemaPartKind kind)
        {
            if (part is not null)
            {
                Add(part, kind, "");
            }
        }
    }
}
