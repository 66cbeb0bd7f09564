using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Spec;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>The .NET type of a scalar schema, by its type and format, and of a plain integer by its limits and its name.</summary>
internal static class ScalarTypes
{
    // The formats of OpenAPI's registry, and what tools write for them.
    private static readonly Dictionary<string, TypeKind> TextFormats = new(StringComparer.Ordinal)
    {
        ["date-time"] = TypeKind.DateTimeOffset,
        ["date-time-local"] = TypeKind.LocalDateTime,
        ["http-date"] = TypeKind.HttpDate,
        ["date-time-rfc1123"] = TypeKind.HttpDate,
        ["date"] = TypeKind.DateOnly,
        ["time"] = TypeKind.IsoTime,
        ["time-local"] = TypeKind.IsoTime,
        ["duration"] = TypeKind.IsoDuration,
        ["uuid"] = TypeKind.Guid,
        ["guid"] = TypeKind.Guid,
        ["uri"] = TypeKind.Uri,
        ["url"] = TypeKind.Uri,
        ["uri-reference"] = TypeKind.Uri,
        ["iri"] = TypeKind.Uri,
        ["iri-reference"] = TypeKind.Uri,
        ["byte"] = TypeKind.Bytes,
        ["base64"] = TypeKind.Bytes,
        ["base64url"] = TypeKind.Base64Url,
        ["binary"] = TypeKind.Bytes,
    };

    /// <summary>Gets the type, and how its numbers travel.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">What has the type, in PascalCase, if anything has.</param>
    public static TypeRef TypeOf(JsonSchema schema, string? name = null)
    {
        var type = TypeRef.Scalar(Of(schema, name));
        return type.IsNumber ? TypeRef.Number(type.Kind, FormOf(schema)) : type;
    }

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

    /// <summary>Gets the one type that holds the values of all; null when they are of different kinds.</summary>
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

        return types.All(IsNumber) ? TypeRef.Number(CommonNumber(types), types.Max(type => type.Form))
            : types.All(IsText) ? TypeRef.Scalar(TypeKind.String)
            : null;
    }

    /// <summary>Gets the type of an integer. A plain one is an int, unless its name or the schema itself shows values that an int cannot hold.</summary>
    public static TypeKind OfInteger(JsonSchema schema, string? name = null) =>
        IntegerFormats.Find(schema.Format) ?? schema.Format switch
        {
            "unix-time" or "unixtime" => TypeKind.UnixTime,
            "timestamp" => TypeKind.Int64,
            "decimal" or "decimal128" => TypeKind.Decimal,
            _ => IntegerLimits.KindOf(schema, name),
        };

    // Integers among numbers are numbers, but of the widest kind that all of them need.
    private static TypeKind CommonNumber(IReadOnlyList<TypeRef> types)
    {
        if (types.All(IsInteger))
        {
            return types.All(type => type.Kind != TypeKind.UInt64) ? TypeKind.Int64
                : types.All(type => type.Kind is TypeKind.UInt64 or TypeKind.UInt32 or TypeKind.UInt16 or TypeKind.Byte) ? TypeKind.UInt64
                : TypeKind.Decimal;
        }

        return types.Any(type => type.Kind == TypeKind.Decimal) ? TypeKind.Decimal : TypeKind.Double;
    }

    private static bool IsInteger(TypeRef type) => type.Form != NumberForm.Text && (type.IsNumeric || type.IsInteger || type.Kind == TypeKind.UnixTime);

    private static bool IsNumber(TypeRef type) => IsInteger(type) || (type.Form != NumberForm.Text && type.IsNumber);

    private static bool IsText(TypeRef type) => !type.IsNumeric && (type.Form == NumberForm.Text
        || type.Kind is TypeKind.String or TypeKind.Enum || TextFormats.ContainsValue(type.Kind));

    private static NumberForm FormOf(JsonSchema schema) =>
        schema.Type.HasFlag(JsonObjectType.String) ? NumberForm.Text
        : schema.ExtensionData is { } extensions && extensions.TryGetValue(Marks.Number, out var mark)
            ? mark is "named" ? NumberForm.Named : NumberForm.NumberOrText
        : NumberForm.Number;

    private static TypeKind Number(string? format) => IntegerFormats.Find(format) ?? format switch
    {
        "float" or "single" => TypeKind.Single,
        "decimal" or "decimal128" or "money" or "sf-decimal" => TypeKind.Decimal,
        _ => TypeKind.Double,
    };

    // The width of an integer is never a guess about a text: "byte" is base64 there.
    private static TypeKind Text(string? format) => format switch
    {
        null => TypeKind.String,
        "decimal" or "decimal128" => TypeKind.Decimal,
        "double" => TypeKind.Double,
        "float" => TypeKind.Single,
        _ when TextFormats.TryGetValue(format, out var kind) => kind,
        _ => IntegerFormats.Registered(format) ?? TypeKind.String,
    };
}
