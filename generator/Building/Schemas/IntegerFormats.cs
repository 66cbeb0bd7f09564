using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>The formats that say how wide an integer is.</summary>
internal static class IntegerFormats
{
    private static readonly Dictionary<string, TypeKind> Registry = new(StringComparer.Ordinal)
    {
        ["int8"] = TypeKind.SByte,
        ["uint8"] = TypeKind.Byte,
        ["int16"] = TypeKind.Int16,
        ["uint16"] = TypeKind.UInt16,
        ["int32"] = TypeKind.Int32,
        ["uint32"] = TypeKind.UInt32,
        ["int64"] = TypeKind.Int64,
        ["uint64"] = TypeKind.UInt64,
    };

    private static readonly Dictionary<string, TypeKind> Others = new(StringComparer.Ordinal)
    {
        ["double-int"] = TypeKind.Int64,
        ["sf-integer"] = TypeKind.Int64,
        ["long"] = TypeKind.Int64,
        ["bigint"] = TypeKind.Int64,
        ["ulong"] = TypeKind.UInt64,
        ["uint"] = TypeKind.UInt32,
        ["short"] = TypeKind.Int16,
        ["ushort"] = TypeKind.UInt16,
        ["byte"] = TypeKind.Byte,
        ["sbyte"] = TypeKind.SByte,
    };

    /// <summary>Gets the kind for a format of OpenAPI's registry, which may be that of a text too.</summary>
    public static TypeKind? Registered(string format) => Registry.TryGetValue(format, out var kind) ? kind : null;

    /// <summary>Gets the kind for a format of a number; null where it says nothing of the width.</summary>
    public static TypeKind? Find(string? format) =>
        format is null ? null : Registered(format) ?? (Others.TryGetValue(format, out var kind) ? kind : null);
}
