using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission;

/// <summary>The C# spelling of a <see cref="TypeRef"/>.</summary>
internal static class CSharpTypes
{
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string HttpMethod = "global::System.Net.Http.HttpMethod";
    public const string Uri = "global::System.Uri";

    public static string Name(TypeRef type) => type.Kind switch
    {
        TypeKind.String => "string",
        TypeKind.Boolean => "bool",
        TypeKind.SByte => "sbyte",
        TypeKind.Byte => "byte",
        TypeKind.Int16 => "short",
        TypeKind.UInt16 => "ushort",
        TypeKind.Int32 => "int",
        TypeKind.UInt32 => "uint",
        TypeKind.Int64 => "long",
        TypeKind.UInt64 => "ulong",
        TypeKind.Single => "float",
        TypeKind.Double => "double",
        TypeKind.Decimal => "decimal",
        TypeKind.DateTimeOffset => "global::System.DateTimeOffset",
        TypeKind.UnixTime => "global::System.DateTimeOffset",
        TypeKind.HttpDate => "global::System.DateTimeOffset",
        TypeKind.LocalDateTime => "global::System.DateTime",
        TypeKind.DateOnly => "global::System.DateOnly",
        TypeKind.IsoTime => "IsoTime",
        TypeKind.IsoDuration => "IsoDuration",
        TypeKind.Guid => "global::System.Guid",
        TypeKind.Uri => Uri,
        TypeKind.Bytes => "byte[]",
        TypeKind.Base64Url => "byte[]",
        TypeKind.File => "FileUpload",
        TypeKind.Stream => "global::System.IO.Stream",
        TypeKind.Parts => "global::System.Net.Http.MultipartContent",
        TypeKind.Any => "global::System.Text.Json.JsonElement",
        TypeKind.List => $"global::System.Collections.Generic.IReadOnlyList<{Item(type)}>",
        TypeKind.Map => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {Item(type)}>",
        _ => type.Name!,
    };

    public static string Nullable(TypeRef type) => Name(type) + "?";

    public static string Name(TypeRef type, bool isNullable) => isNullable ? Nullable(type) : Name(type);

    public static string Item(TypeRef type) => Name(type.Item!, type.IsItemNullable);
}
