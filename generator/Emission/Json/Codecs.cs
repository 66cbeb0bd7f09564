using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>The codec that reads and writes a type, as a C# expression of its type.</summary>
internal static class Codecs
{
    public static string Of(TypeRef type) => type.Kind switch
    {
        TypeKind.List => $"ListJson<{CSharpTypes.Item(type)}, {ItemCodec(type)}>",
        TypeKind.Map => $"MapJson<{CSharpTypes.Item(type)}, {ItemCodec(type)}>",
        TypeKind.Object or TypeKind.Union => type.Name + "Json",
        TypeKind.Enum => OfEnum(type.Name!, type.NumberKind),
        _ => type.Kind + "Json",
    };

    /// <summary>Gives the codec of an enum of texts, or of numbers of a kind.</summary>
    public static string OfEnum(string name, TypeKind? numberKind) => numberKind is { } kind
        ? $"NumberEnumJson<{name}, {CSharpTypes.Name(TypeRef.Scalar(kind))}, {Of(TypeRef.Scalar(kind))}>"
        : $"TextEnumJson<{name}>";

    private static string ItemCodec(TypeRef type)
    {
        var item = type.Item!;
        return type.IsItemNullable ? OfNullable(item) : Of(item);
    }

    public static string OfNullable(TypeRef type) =>
        $"{(type.IsValueType ? "NullableJson" : "NullableReferenceJson")}<{CSharpTypes.Name(type)}, {Of(type)}>";
}
