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
