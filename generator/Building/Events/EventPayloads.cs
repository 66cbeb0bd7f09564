using ApiVideo.Generator.Building.Schemas;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Events;

/// <summary>Tells what kind of thing the payload of an event is.</summary>
internal static class EventPayloads
{
    private const int MaxSteps = 64;

    /// <summary>Follows references, and what only stands around another schema.</summary>
    public static JsonSchema Follow(JsonSchema schema)
    {
        for (var i = 0; i < MaxSteps; i++)
        {
            schema = SchemaShape.Actual(schema);
            var parts = schema.AllOf.Where(SchemaShape.HasType).ToList();
            var choices = Choices(schema);
            if (schema.Properties.Count > 0 || (parts.Count != 1 && (parts.Count > 0 || choices.Count != 1)))
            {
                break;
            }

            schema = parts.Count == 1 ? parts[0] : choices[0];
        }

        return schema;
    }

    /// <summary>Gets the different schemas of which the value is one; none where there is no choice.</summary>
    public static List<JsonSchema> Choices(JsonSchema schema) => schema.OneOf.Concat(schema.AnyOf)
        .Where(choice => SchemaShape.HasType(choice) && !SchemaShape.IsNull(choice))
        .Select(SchemaShape.Actual).Distinct().ToList();

    /// <summary>Determines whether the value is an object whose members are known, or one that nothing is known of.</summary>
    public static bool IsPlainObject(JsonSchema schema)
    {
        if (schema.AllOf.Count > 0)
        {
            return ObjectBuilder.HasMembers(schema);
        }

        if (schema.Properties.Count > 0)
        {
            return schema.DiscriminatorObject is null || Choices(schema).Count == 0;
        }

        return Choices(schema).Count == 0 && !SchemaShape.IsStringEnum(schema) && schema.Item is null && schema.Items.Count == 0
            && (schema.Type & ~JsonObjectType.Null) is JsonObjectType.Object or JsonObjectType.None && schema.AdditionalPropertiesSchema is null;
    }
}
