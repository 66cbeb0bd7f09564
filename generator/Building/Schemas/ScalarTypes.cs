using System.Globalization;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>The .NET type of a scalar schema, by its type and format, and of a plain integer by its name.</summary>
internal static class ScalarTypes
{
    // What grows beyond 32 bits sooner or later, whatever the document forgot to say.
    private static readonly HashSet<string> WideWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "ids", "bytes", "timestamp", "epoch", "ms", "millis", "milliseconds", "microseconds", "nanoseconds", "ns",
    };

    /// <param name="schema">The schema.</param>
    /// <param name="name">What has the type, in PascalCase, if anything has.</param>
    public static TypeKind Of(JsonSchema schema, string? name = null) => (schema.Type & ~JsonObjectType.Null) switch
    {
        JsonObjectType.Boolean => TypeKind.Boolean,
        JsonObjectType.Integer => OfInteger(schema, name),
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
        if (enums.Count == 1 && types.All(type => type == enums[0] || (enums[0].IsNumeric ? IsInteger(type) : type.Kind == TypeKind.String)))
        {
            return enums[0];
        }

        if (types.All(IsNumber))
        {
            return TypeRef.Scalar(types.All(IsInteger) ? TypeKind.Int64 : types.Any(type => type.Kind == TypeKind.Decimal) ? TypeKind.Decimal : TypeKind.Double);
        }

        return types.All(IsText) ? TypeRef.Scalar(TypeKind.String) : null;
    }

    private static bool IsInteger(TypeRef type) => type.IsNumeric || type.Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.UnixTime;

    private static bool IsNumber(TypeRef type) => IsInteger(type) || type.Kind is TypeKind.Single or TypeKind.Double or TypeKind.Decimal;

    private static bool IsText(TypeRef type) => !type.IsNumeric && type.Kind is TypeKind.String or TypeKind.Enum or TypeKind.DateTimeOffset
        or TypeKind.DateOnly or TypeKind.IsoTime or TypeKind.IsoDuration or TypeKind.Guid or TypeKind.Uri or TypeKind.Bytes;

    /// <summary>Gives the type of an integer. A plain one is an int, unless its name or the schema itself shows values that an int cannot hold.</summary>
    public static TypeKind OfInteger(JsonSchema schema, string? name = null) => schema.Format switch
    {
        "int64" or "uint32" or "uint64" or "long" => TypeKind.Int64,
        "int32" or "int16" or "uint16" or "int8" or "uint8" => TypeKind.Int32,
        "unix-time" or "unixtime" => TypeKind.UnixTime,
        "timestamp" => TypeKind.Int64,
        _ => IsWide(schema.Maximum) || IsWide(schema.Minimum) || IsWide(schema.Default) || IsWide(schema.Example) || schema.Enumeration.Any(IsWide)
            || (schema.Maximum is null && schema.Enumeration.Count == 0 && IsWideName(name))
            ? TypeKind.Int64
            : TypeKind.Int32,
    };

    private static bool IsWideName(string? name) => name is not null && Words.Split(name) is [.., var last] && WideWords.Contains(last);

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
        "time" or "time-local" => TypeKind.IsoTime,
        "duration" => TypeKind.IsoDuration,
        "uuid" or "guid" => TypeKind.Guid,
        "uri" or "url" or "uri-reference" => TypeKind.Uri,
        "byte" or "base64" => TypeKind.Bytes,
        "binary" => TypeKind.Bytes,
        _ => TypeKind.String,
    };
}
