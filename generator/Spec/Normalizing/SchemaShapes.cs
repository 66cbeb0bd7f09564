using System.Globalization;
using NJsonSchema;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>The members of a schema of OpenAPI 3.0, and those that only the schema of a property has.</summary>
internal static class SchemaShapes
{
    public static Dictionary<string, MemberShape> OfSchema() => new(StringComparer.Ordinal)
    {
        ["title"] = MemberShape.Text<JsonSchema>(static (schema, text) => schema.Title = text),
        ["description"] = MemberShape.Text<JsonSchema>(static (schema, text) => schema.Description = text),
        ["type"] = MemberShape.Of<JsonSchema, object>(ValueShape.Scalar, static (schema, value) => schema.Type = TypeOf(value)),
        ["format"] = MemberShape.Text<JsonSchema>(static (schema, text) => schema.Format = text),
        ["pattern"] = MemberShape.Text<JsonSchema>(static (schema, text) => schema.Pattern = text),
        ["default"] = MemberShape.Of<JsonSchema, object>(ValueShape.Scalar, static (schema, value) => schema.Default = value),
        ["example"] = MemberShape.Of<JsonSchema, object>(ValueShape.Scalar, static (schema, value) => schema.Example = value),
        ["enum"] = MemberShape.Of<JsonSchema, object?[]>(ValueShape.ScalarList, static (schema, values) => Array.ForEach(values, schema.Enumeration.Add)),
        ["maximum"] = MemberShape.Of<JsonSchema, decimal>(ValueShape.Number, static (schema, limit) => schema.Maximum = limit),
        ["minimum"] = MemberShape.Of<JsonSchema, decimal>(ValueShape.Number, static (schema, limit) => schema.Minimum = limit),
        ["maxLength"] = MemberShape.Of<JsonSchema, int>(ValueShape.Count, static (schema, count) => schema.MaxLength = count),
        ["multipleOf"] = MemberShape.Of<JsonSchema, decimal>(ValueShape.Number, static (schema, number) => schema.MultipleOf = number),
        ["exclusiveMaximum"] = MemberShape.Of<JsonSchema, object>(ValueShape.Scalar, static (schema, value) => (schema.IsExclusiveMaximum, schema.ExclusiveMaximum) = Exclusive(value)),
        ["exclusiveMinimum"] = MemberShape.Of<JsonSchema, object>(ValueShape.Scalar, static (schema, value) => (schema.IsExclusiveMinimum, schema.ExclusiveMinimum) = Exclusive(value)),
        ["minLength"] = MemberShape.Of<JsonSchema, int>(ValueShape.Count, static (schema, count) => schema.MinLength = count),
        ["maxItems"] = MemberShape.Of<JsonSchema, int>(ValueShape.Count, static (schema, count) => schema.MaxItems = count),
        ["minItems"] = MemberShape.Of<JsonSchema, int>(ValueShape.Count, static (schema, count) => schema.MinItems = count),
        ["maxProperties"] = new(ValueShape.Count),
        ["minProperties"] = new(ValueShape.Count),
        ["uniqueItems"] = MemberShape.Flag<JsonSchema>(static (schema, flag) => schema.UniqueItems = flag),
        ["readOnly"] = new(ValueShape.Flag),
        ["writeOnly"] = new(ValueShape.Flag),
        ["nullable"] = MemberShape.Flag<JsonSchema>(static (schema, flag) => schema.IsNullableRaw = flag),
        ["deprecated"] = MemberShape.Flag<JsonSchema>(static (schema, flag) => schema.IsDeprecated = flag),
        ["required"] = MemberShape.Texts<JsonSchema>(static (schema, names) => names.ForEach(schema.RequiredProperties.Add)),
        ["properties"] = MemberShape.Of<JsonSchema, List<KeyValuePair<string, object>>>(ValueShape.ObjectMap, SchemaParts.TakeProperties) with { Kind = ObjectKind.Property },
        ["items"] = MemberShape.Of<JsonSchema, object>(ValueShape.SchemaOrList, TakeItems) with { Kind = ObjectKind.Schema },
        ["additionalItems"] = MemberShape.Of<JsonSchema, object>(ValueShape.SchemaOrFlag, TakeFurtherItems) with { Kind = ObjectKind.Schema },
        ["additionalProperties"] = MemberShape.Of<JsonSchema, object>(ValueShape.SchemaOrFlag, TakeFurtherMembers) with { Kind = ObjectKind.Schema },
        ["allOf"] = Parts(SchemaParts.TakeAllOf),
        ["anyOf"] = Parts(SchemaParts.TakeAnyOf),
        ["oneOf"] = Parts(SchemaParts.TakeOneOf),
        ["discriminator"] = MemberShape.Object<JsonSchema, OpenApiDiscriminator>(ObjectKind.Discriminator, static (schema, value) => schema.DiscriminatorObject = value),
        ["x-enumNames"] = MemberShape.Texts<JsonSchema>(static (schema, names) => schema.EnumerationNames = [.. names]),
        ["x-enumDescriptions"] = MemberShape.Of<JsonSchema, object?[]>(ValueShape.ScalarList, TakeDescriptions),
    };

    public static Dictionary<string, MemberShape> OfProperty() => new(OfSchema(), StringComparer.Ordinal)
    {
        ["readOnly"] = MemberShape.Flag<JsonSchemaProperty>(static (property, flag) => property.IsReadOnly = flag),
        ["writeOnly"] = MemberShape.Flag<JsonSchemaProperty>(static (property, flag) => property.IsWriteOnly = flag),
    };

    private static MemberShape Parts(Action<JsonSchema, List<object>> take) => MemberShape.Of(ValueShape.ObjectList, take) with { Kind = ObjectKind.Schema };

    private static JsonObjectType TypeOf(object value) => value switch
    {
        object?[] several => several.Aggregate(JsonObjectType.None, static (all, one) => one is null ? all : all | TypeOf(one)),
        "array" => JsonObjectType.Array,
        "boolean" => JsonObjectType.Boolean,
        "integer" => JsonObjectType.Integer,
        "null" => JsonObjectType.Null,
        "number" => JsonObjectType.Number,
        "object" => JsonObjectType.Object,
        "string" => JsonObjectType.String,
        _ => JsonObjectType.None,
    };

    // A flag beside the bound, or a bound of its own.
    private static (bool IsFlag, decimal? Limit) Exclusive(object value) =>
        (value is true, value is IConvertible and not (bool or string) ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null);

    private static void TakeItems(JsonSchema schema, object value)
    {
        if (value is List<object> tuple)
        {
            SchemaParts.TakeItems(schema, tuple);
        }
        else
        {
            schema.Item = (JsonSchema)value;
        }
    }

    private static void TakeFurtherItems(JsonSchema schema, object value)
    {
        schema.AdditionalItemsSchema = value as JsonSchema;
        schema.AllowAdditionalItems = value is not false;
    }

    private static void TakeFurtherMembers(JsonSchema schema, object value)
    {
        schema.AdditionalPropertiesSchema = value as JsonSchema;
        schema.AllowAdditionalProperties = value is not false;
    }

    private static void TakeDescriptions(JsonSchema schema, object?[] texts)
    {
        if (texts.All(static text => text is null or string))
        {
            schema.EnumerationDescriptions = [.. texts.Cast<string?>()];
        }
    }
}
