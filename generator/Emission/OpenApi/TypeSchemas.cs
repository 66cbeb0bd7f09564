using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.OpenApi;

/// <summary>Writes types as schemas in JSON; <c>$ref</c> has the name of an emitted type.</summary>
internal static class TypeSchemas
{
    /// <summary>Writes the members of the schema of a type.</summary>
    public static void Write(JsonText json, TypeRef type, bool isNullable = false)
    {
        if (type.IsNamed)
        {
            WriteNamed(json, type.Name!, isNullable);
            return;
        }

        var (name, format) = Scalar(type);
        if (name is null)
        {
            return;
        }

        string[] others = [.. type.Form == NumberForm.NumberOrText ? ["string"] : Array.Empty<string>(), .. isNullable ? ["null"] : Array.Empty<string>()];
        if (type.Form == NumberForm.Named)
        {
            WriteNamedNumber(json, name, format, others);
            return;
        }

        WriteType(json, name, others);

        if (format is not null)
        {
            json.Member("format", format);
        }

        if (type.Kind is TypeKind.List or TypeKind.Map)
        {
            json.Name(type.Kind == TypeKind.List ? "items" : "additionalProperties").Open('{');
            Write(json, type.Item!, type.IsItemNullable);
            json.Close('}');
        }
    }

    // Values that are no numbers in JSON have names.
    private static void WriteNamedNumber(JsonText json, string name, string? format, string[] others)
    {
        json.Name("anyOf").Open('[').Open('{');
        WriteType(json, name, others);
        json.Member("format", format!).Close('}').Open('{').Name("enum").Open('[').Text("NaN").Text("Infinity").Text("-Infinity").Close(']').Close('}').Close(']');
    }

    private static void WriteType(JsonText json, string name, string[] others)
    {
        json.Name("type");
        if (others.Length == 0)
        {
            json.Text(name);
            return;
        }

        json.Open('[').Text(name);
        foreach (var other in others)
        {
            json.Text(other);
        }

        json.Close(']');
    }

    public static void WriteNamed(JsonText json, string typeName, bool isNullable)
    {
        if (isNullable)
        {
            json.Name("oneOf").Open('[').Open('{').Member("type", "null").Close('}').Open('{').Member("$ref", typeName).Close('}').Close(']');
        }
        else
        {
            json.Member("$ref", typeName);
        }
    }

    /// <summary>Gets the type and format of what is no emitted type; no type for what may be anything.</summary>
    public static (string? Type, string? Format) Scalar(TypeRef type) => type.Kind switch
    {
        TypeKind.List => ("array", null),
        TypeKind.Map or TypeKind.Parts => ("object", null),
        TypeKind.Any => (null, null),
        TypeKind.String => ("string", null),
        TypeKind.Boolean => ("boolean", null),
        TypeKind.Single => (NumberOf(type), "float"),
        TypeKind.Double => (NumberOf(type), "double"),
        TypeKind.Decimal => (NumberOf(type), "decimal"),
        TypeKind.UnixTime => ("integer", "unixtime"),
        TypeKind.SByte => (IntegerOf(type), "int8"),
        TypeKind.Byte => (IntegerOf(type), "uint8"),
        TypeKind.Int16 or TypeKind.UInt16 or TypeKind.Int32 or TypeKind.UInt32 or TypeKind.Int64 or TypeKind.UInt64 => (IntegerOf(type), type.Kind.ToString().ToLowerInvariant()),
        TypeKind.DateTimeOffset => ("string", "date-time"),
        TypeKind.DateOnly => ("string", "date"),
        TypeKind.HttpDate => ("string", "http-date"),
        TypeKind.LocalDateTime => ("string", "date-time-local"),
        TypeKind.IsoTime => ("string", "time"),
        TypeKind.IsoDuration => ("string", "duration"),
        TypeKind.Guid => ("string", "uuid"),
        TypeKind.Uri => ("string", "uri"),
        TypeKind.Bytes => ("string", "byte"),
        TypeKind.Base64Url => ("string", "base64url"),
        _ => ("string", "binary"),
    };

    private static string NumberOf(TypeRef type) => type.Form == NumberForm.Text ? "string" : "number";

    private static string IntegerOf(TypeRef type) => type.Form == NumberForm.Text ? "string" : "integer";
}
