using System.Globalization;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>
/// Determines the type of choices between scalars. It follows from the schemas alone: an enum has its type only if the
/// whole is that enum, or if the choice stays a union.
/// </summary>
internal static class ScalarChoices
{
    /// <summary>Determines whether one type holds the values of all.</summary>
    public static bool AreOne(IEnumerable<JsonSchema> scalars) => Common([.. scalars.Select(SchemaShape.Actual).Distinct()], static _ => null, static _ => null, out _) is not null;

    /// <summary>Gets the one type that holds the values of all; null where none does.</summary>
    /// <param name="scalars">The schemas; none is a reference.</param>
    /// <param name="nameOf">Gives the name of what has the type.</param>
    /// <param name="keyOf">Gives what several schemas of one enum have in common.</param>
    /// <param name="whole">The enum whose type it is; null where it is that of no enum, and then the result is the type.</param>
    public static TypeRef? Common(IReadOnlyList<JsonSchema> scalars, Func<JsonSchema, string?> nameOf, Func<JsonSchema, string?> keyOf, out JsonSchema? whole)
    {
        var enums = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        var types = new List<TypeRef>();
        for (var i = 0; i < scalars.Count; i++)
        {
            types.Add(SchemaShape.IsEnum(scalars[i]) ? EnumOf(scalars[i], keyOf(scalars[i]) ?? i.ToString(CultureInfo.InvariantCulture), enums) : ScalarTypes.TypeOf(scalars[i], nameOf(scalars[i])));
        }

        var common = ScalarTypes.Common([.. types.Distinct()]);
        whole = common is { Kind: TypeKind.Enum, Name: { } name } ? enums[name] : null;
        return common;
    }

    private static TypeRef EnumOf(JsonSchema schema, string key, Dictionary<string, JsonSchema> enums)
    {
        if (!enums.ContainsKey(key))
        {
            enums.Add(key, schema);
        }

        return TypeRef.Enum(key, SchemaShape.IsStringEnum(schema) ? null : TypeKind.Int64);
    }
}
