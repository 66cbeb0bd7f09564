using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Spec;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Questions about a schema that NJsonSchema answers only in part.</summary>
internal static class SchemaShape
{
    // A chain of references longer than this is a cycle.
    private const int MaxChain = 64;

    /// <summary>Follows references; null is a value if any link of the chain says so.</summary>
    public static JsonSchema Follow(JsonSchema schema, ref bool isNullable)
    {
        for (var i = 0; i < MaxChain; i++)
        {
            isNullable |= IsNullable(schema);
            if (schema.Reference is not { } target)
            {
                return schema;
            }

            schema = target;
        }

        return schema;
    }

    public static JsonSchema Actual(JsonSchema schema)
    {
        var isNullable = false;
        return Follow(schema, ref isNullable);
    }

    public static bool IsNullable(JsonSchema schema) =>
        schema.IsNullableRaw == true || schema.Type.HasFlag(JsonObjectType.Null);

    /// <summary>Determines whether the schema is the null of a union: <c>type: null</c>, or an enum of null alone.</summary>
    public static bool IsNull(JsonSchema schema) =>
        schema.Type == JsonObjectType.Null || (schema.Enumeration.Count > 0 && schema.Enumeration.All(value => value is null));

    /// <summary>Determines whether the schema says anything about the type of its values.</summary>
    public static bool HasType(JsonSchema schema) =>
        schema.Reference is not null || (schema.Type & ~JsonObjectType.Null) != JsonObjectType.None || schema.Enumeration.Count > 0
        || schema.Properties.Count > 0 || schema.Item is not null || schema.Items.Count > 0 || schema.AdditionalPropertiesSchema is not null
        || schema.AllOf.Count > 0 || schema.OneOf.Count > 0 || schema.AnyOf.Count > 0;

    /// <summary>Determines whether the schema becomes an enum: one of texts, or one of integers that have names.</summary>
    public static bool IsEnum(JsonSchema schema) => IsStringEnum(schema) || IsNamedIntegerEnum(schema);

    /// <summary>Determines whether the schema lists its members, also if the list is empty.</summary>
    public static bool IsObject(JsonSchema schema) => schema.Properties.Count > 0 || Extensions.IsTrue(schema.ExtensionData, Marks.EmptyObject);

    public static bool IsScalar(JsonSchema schema)
    {
        var actual = Actual(schema);
        return IsEnum(actual) || (ScalarTypes.Of(actual) != TypeKind.Any
            && actual.AllOf.Count + actual.OneOf.Count + actual.AnyOf.Count + actual.Properties.Count == 0);
    }

    public static bool IsNamedIntegerEnum(JsonSchema schema) =>
        schema.Enumeration.Count > 0 && schema.Enumeration.Any(value => value is not null) && schema.Enumeration.All(value => value is null or long or int)
        && (schema.Type & ~JsonObjectType.Null) is JsonObjectType.Integer or JsonObjectType.Number or JsonObjectType.None
        && EnumNames.Of(schema) is not null;

    public static bool IsStringEnum(JsonSchema schema) =>
        schema.Enumeration.Count > 0 && schema.Enumeration.Any(value => value is not null) && schema.Enumeration.All(value => value is null or string)
        && (schema.Type & ~JsonObjectType.Null) is JsonObjectType.String or JsonObjectType.None;

    /// <summary>Determines whether the schema is an object of which the document names no member.</summary>
    public static bool IsEmptyObject(JsonSchema schema) =>
        (schema.Type & ~JsonObjectType.Null) == JsonObjectType.Object && schema.Reference is null
        && schema.Properties.Count == 0 && schema.AdditionalPropertiesSchema is null && schema.Item is null && schema.Items.Count == 0
        && schema.Enumeration.Count == 0 && !schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf).Any(HasType);
}
