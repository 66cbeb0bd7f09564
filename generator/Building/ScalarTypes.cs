using System.Globalization;
using ApiVideo.Generator.Model;
using NJsonSchema;

namespace ApiVideo.Generator.Building;

/// <summary>The .NET type of a scalar schema, by its type and format.</summary>
internal static class ScalarTypes
{
    public static TypeKind Of(JsonSchema schema) => (schema.Type & ~JsonObjectType.Null) switch
    {
        JsonObjectType.Boolean => TypeKind.Boolean,
        JsonObjectType.Integer => Integer(schema),
        JsonObjectType.Number => Number(schema.Format),
        JsonObjectType.String => Text(schema.Format),
        JsonObjectType.File => TypeKind.Bytes,
        JsonObjectType.Integer | JsonObjectType.Number => Number(schema.Format),
        _ => TypeKind.Any,
    };

    /// <summary>Gives the one type that holds the values of all; null when they are of different kinds.</summary>
    public static TypeRef? Common(IReadOnlyList<TypeRef> types)
    {
        if (types.Count == 1)
        {
            return types[0];
        }

        // An open enum takes any text already: "one of these, or a string" is how documents word that.
        var enums = types.Where(type => type.Kind == TypeKind.Enum).ToList();
        if (enums.Count == 1 && types.All(type => type.Kind is TypeKind.Enum or TypeKind.String))
        {
            return enums[0];
        }

        if (types.All(type => IsNumber(type.Kind)))
        {
            return TypeRef.Scalar(types.All(type => IsInteger(type.Kind)) ? TypeKind.Int64 : types.Any(type => type.Kind == TypeKind.Decimal) ? TypeKind.Decimal : TypeKind.Double);
        }

        return types.All(type => IsText(type.Kind)) ? TypeRef.Scalar(TypeKind.String) : null;
    }

    private static bool IsInteger(TypeKind kind) => kind is TypeKind.Int32 or TypeKind.Int64;

    private static bool IsNumber(TypeKind kind) => IsInteger(kind) || kind is TypeKind.Single or TypeKind.Double or TypeKind.Decimal;

    private static bool IsText(TypeKind kind) => kind is TypeKind.String or TypeKind.Enum or TypeKind.DateTimeOffset or TypeKind.DateOnly or TypeKind.Guid or TypeKind.Uri or TypeKind.Bytes;

    // A plain integer is an int, unless the schema itself shows values that an int cannot hold.
    private static TypeKind Integer(JsonSchema schema) => schema.Format switch
    {
        "int64" or "uint32" or "uint64" or "long" => TypeKind.Int64,
        "int32" or "int16" or "uint16" or "int8" or "uint8" => TypeKind.Int32,
        "unix-time" or "timestamp" or "unixtime" => TypeKind.Int64,
        _ => IsWide(schema.Maximum) || IsWide(schema.Minimum) || IsWide(schema.Default) || IsWide(schema.Example) || schema.Enumeration.Any(IsWide)
            ? TypeKind.Int64
            : TypeKind.Int32,
    };

    private static bool IsWide(object? value) => value is IConvertible and not (string or bool)
        && Convert.ToDouble(value, CultureInfo.InvariantCulture) is < int.MinValue or > int.MaxValue;

    private static TypeKind Number(string? format) => format switch
    {
        "float" => TypeKind.Single,
        "decimal" or "money" => TypeKind.Decimal,
        "int32" => TypeKind.Int32,
        "int64" => TypeKind.Int64,
        _ => TypeKind.Double,
    };

    private static TypeKind Text(string? format) => format switch
    {
        "date-time" => TypeKind.DateTimeOffset,
        "date" => TypeKind.DateOnly,
        "uuid" or "guid" => TypeKind.Guid,
        "uri" or "url" or "uri-reference" => TypeKind.Uri,
        "byte" or "base64" => TypeKind.Bytes,
        "binary" => TypeKind.Bytes,
        _ => TypeKind.String,
    };
}
