using System.Collections.ObjectModel;
using NJsonSchema;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// Sets the collections of a schema whole. NJsonSchema has only their <c>Add</c> in public, and goes through the whole collection after each,
/// which takes minutes for some ten thousand members.
/// </summary>
internal static class SchemaParts
{
    private static readonly Action<JsonSchema, IDictionary<string, JsonSchemaProperty>> Properties = Setter<IDictionary<string, JsonSchemaProperty>>(nameof(JsonSchema.Properties));
    private static readonly Action<JsonSchema, ICollection<JsonSchema>> Items = Setter<ICollection<JsonSchema>>(nameof(JsonSchema.Items));
    private static readonly Action<JsonSchema, ICollection<JsonSchema>> AllOf = Setter<ICollection<JsonSchema>>(nameof(JsonSchema.AllOf));
    private static readonly Action<JsonSchema, ICollection<JsonSchema>> AnyOf = Setter<ICollection<JsonSchema>>(nameof(JsonSchema.AnyOf));
    private static readonly Action<JsonSchema, ICollection<JsonSchema>> OneOf = Setter<ICollection<JsonSchema>>(nameof(JsonSchema.OneOf));

    public static void TakeProperties(JsonSchema schema, List<KeyValuePair<string, object>> properties) =>
        Properties(schema, properties.ToDictionary(static property => property.Key, static property => (JsonSchemaProperty)property.Value, StringComparer.Ordinal));

    public static void TakeItems(JsonSchema schema, List<object> items) => Items(schema, Schemas(items));

    public static void TakeAllOf(JsonSchema schema, List<object> parts) => AllOf(schema, Schemas(parts));

    public static void TakeAnyOf(JsonSchema schema, List<object> branches) => AnyOf(schema, Schemas(branches));

    public static void TakeOneOf(JsonSchema schema, List<object> branches) => OneOf(schema, Schemas(branches));

    private static ObservableCollection<JsonSchema> Schemas(List<object> parts) => new(parts.Cast<JsonSchema>());

    private static Action<JsonSchema, TValue> Setter<TValue>(string property) =>
        (Action<JsonSchema, TValue>)typeof(JsonSchema).GetProperty(property)!.GetSetMethod(nonPublic: true)!.CreateDelegate(typeof(Action<JsonSchema, TValue>));
}
