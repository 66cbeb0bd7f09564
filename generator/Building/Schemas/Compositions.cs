using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Determines what the parts of an <c>allOf</c> without members are together, with the schema that they are in.</summary>
internal static class Compositions
{
    /// <summary>Gets the only part that says what the values are; null where several do, or where others say more about them.</summary>
    public static JsonSchema? OnlyPart(JsonSchema schema)
    {
        var typed = schema.AllOf.Where(SchemaShape.HasType).ToList();
        if (typed.Count != 1 || schema.Properties.Count > 0)
        {
            return null;
        }

        // Formats and limits are of scalars.
        var isObject = ObjectBuilder.HasMembers(typed[0]);
        return schema.AllOf.Where(part => part != typed[0]).Append(schema).All(part => HasNoStructure(part) && (isObject || HasNoLimits(part))) ? typed[0] : null;
    }

    /// <summary>
    /// Gets the schema that stands for all: a part, the schema itself, or, for scalars, one that nobody has written. Null where
    /// the parts do not go together.
    /// </summary>
    public static JsonSchema? Whole(JsonSchema schema)
    {
        var parts = ObjectBuilder.Parts(schema);
        var typed = parts.Where(IsTyped).ToList();
        if (typed.FirstOrDefault(IsChoice) is { } choice)
        {
            var last = typed.FindLast(IsChoice)!;
            return last != schema && typed.All(part => part == last || IsBare(part) || (IsChoice(part) && SaysNoMore(part, last))) ? last : null;
        }

        return typed.LastOrDefault(SchemaShape.IsEnum)
            ?? (AreAll(typed, JsonObjectType.Array) ? typed.LastOrDefault(part => part.Item is not null || part.Items.Count > 0) ?? typed.LastOrDefault() : null)
            ?? (AreAll(typed, JsonObjectType.Object) ? typed.LastOrDefault(part => part.AdditionalPropertiesSchema is not null) ?? typed.LastOrDefault() : null)
            ?? Scalar(parts, typed);
    }

    /// <summary>Determines whether one choice has the kinds of another and leaves open what is in them: lists and maps of any values or of any objects.</summary>
    private static bool SaysNoMore(JsonSchema choice, JsonSchema than) => !HasMembersBeside(choice)
        && BranchesOf(than).All(branch => BranchesOf(choice).Any(open => TypeOf(open) == TypeOf(branch) && ContentOf(open) is var values && ContentOf(branch) is { } narrow && (values is null || IsAnyOf(values, narrow))));

    private static bool IsAnyOf(JsonSchema open, JsonSchema narrow) => TypeOf(open) == JsonObjectType.None ? !IsTyped(open) && open.AllOf.Count == 0
        : TypeOf(open) == JsonObjectType.Object && IsBare(open) && (ObjectBuilder.HasMembers(narrow) || TypeOf(narrow) == JsonObjectType.Object);

    private static bool HasMembersBeside(JsonSchema choice) => choice.Properties.Count + choice.AllOf.Count > 0;

    private static IEnumerable<JsonSchema> BranchesOf(JsonSchema choice) => choice.OneOf.Concat(choice.AnyOf).Select(SchemaShape.Actual);

    // What is in a list or a map.
    private static JsonSchema? ContentOf(JsonSchema schema) => (TypeOf(schema) switch
    {
        JsonObjectType.Array => schema.Item,
        JsonObjectType.Object => schema.Properties.Count == 0 ? schema.AdditionalPropertiesSchema : null,
        _ => null,
    }) is { } content ? SchemaShape.Actual(content) : null;

    /// <summary>Determines whether nothing in the composition says anything of the type.</summary>
    public static bool IsUntyped(JsonSchema schema) => !ObjectBuilder.Parts(schema).Any(IsTyped);

    private static JsonSchema? Scalar(List<JsonSchema> parts, List<JsonSchema> typed)
    {
        var types = typed.Select(TypeOf).Distinct().ToList();
        var isInteger = types.Count > 0 && types.All(type => type is JsonObjectType.Integer or JsonObjectType.Number);
        if (types.Count != 1 && !isInteger)
        {
            return null;
        }

        var whole = new JsonSchema
        {
            Type = types.Count == 1 ? types[0] : JsonObjectType.Integer,
            Format = parts.Select(part => part.Format).LastOrDefault(format => format is not null),
            Minimum = parts.Select(part => part.Minimum).LastOrDefault(limit => limit is not null),
            Maximum = parts.Select(part => part.Maximum).LastOrDefault(limit => limit is not null),
        };
        foreach (var extension in parts.SelectMany(part => part.ExtensionData ?? new Dictionary<string, object?>()))
        {
            (whole.ExtensionData ??= new Dictionary<string, object?>())[extension.Key] = extension.Value;
        }

        return whole;
    }

    private static bool HasNoLimits(JsonSchema schema) => schema.Format is null && schema.Minimum is null && schema.Maximum is null;

    private static bool HasNoStructure(JsonSchema schema) =>
        schema.Enumeration.Count == 0 && schema.Item is null && schema.Items.Count == 0 && schema.AdditionalPropertiesSchema is null && !IsChoice(schema);

    private static bool IsTyped(JsonSchema schema) =>
        TypeOf(schema) != JsonObjectType.None || schema.Enumeration.Count > 0 || schema.Item is not null || schema.Items.Count > 0
        || schema.AdditionalPropertiesSchema is not null || IsChoice(schema);

    private static bool IsChoice(JsonSchema schema) => schema.OneOf.Concat(schema.AnyOf).Any(SchemaShape.HasType);

    private static bool IsBare(JsonSchema schema) => HasNoStructure(schema) && schema.Properties.Count == 0;

    private static bool AreAll(List<JsonSchema> typed, JsonObjectType type) =>
        typed.Count > 0 && typed.All(part => TypeOf(part) == type
            || (TypeOf(part) == JsonObjectType.None && (type == JsonObjectType.Array ? part.Item is not null || part.Items.Count > 0 : part.AdditionalPropertiesSchema is not null)));

    private static JsonObjectType TypeOf(JsonSchema schema) => schema.Type & ~JsonObjectType.Null;
}
