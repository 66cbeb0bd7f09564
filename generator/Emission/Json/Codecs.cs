using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.Json;

/// <summary>The codec that reads and writes a type, as a C# expression of its type.</summary>
internal static class Codecs
{
    public static string Of(TypeRef type) => type.Kind switch
    {
        TypeKind.List => $"ListJson<{CSharpTypes.Item(type)}, {OfItem(type)}>",
        TypeKind.Map => $"MapJson<{CSharpTypes.Item(type)}, {OfItem(type)}>",
        TypeKind.Object or TypeKind.Union => type.Name!,
        TypeKind.Enum => OfEnum(type.Name!, type.NumberKind),
        _ when type.Form != NumberForm.Number => $"{Wrapper(type.Form)}<{CSharpTypes.Name(type)}, {OfNumber(type)}>",
        _ => OfNumber(type),
    };

    // Those that most documents have are written out, for speed; one generic codec serves the others.
    private static string OfNumber(TypeRef type) =>
        type.IsInteger && type.Kind is not (TypeKind.Int32 or TypeKind.Int64) ? $"IntegerJson<{CSharpTypes.Name(type)}>" : type.Kind + "Json";

    private static string Wrapper(NumberForm form) => form switch
    {
        NumberForm.NumberOrText => "NumberOrTextJson",
        NumberForm.Text => "TextNumberJson",
        _ => "NamedNumberJson",
    };

    /// <summary>Gets the codec of an enum of texts, or of numbers of a kind.</summary>
    public static string OfEnum(string name, TypeKind? numberKind) => numberKind is { } kind
        ? $"NumberEnumJson<{name}, {CSharpTypes.Name(TypeRef.Scalar(kind))}, {Of(TypeRef.Scalar(kind))}>"
        : $"TextEnumJson<{name}>";

    /// <summary>Gets the codec of the items of a list or map.</summary>
    public static string OfItem(TypeRef type)
    {
        var item = type.Item!;
        return type.IsItemNullable ? OfNullable(item) : Of(item);
    }

    /// <summary>Gets the codec that writes the type as requests have it.</summary>
    public static string OfSent(TypeRef type) => !type.HasSentForm ? Of(type) : type.Kind switch
    {
        TypeKind.List => $"ListJson<{CSharpTypes.Item(type)}, {SentItemCodec(type)}>",
        TypeKind.Map => $"MapJson<{CSharpTypes.Item(type)}, {SentItemCodec(type)}>",
        _ => $"SentJson<{type.Name}>",
    };

    private static string SentItemCodec(TypeRef type)
    {
        var item = type.Item!;
        return type.IsItemNullable ? $"{(item.IsValueType ? "NullableJson" : "NullableReferenceJson")}<{CSharpTypes.Name(item)}, {OfSent(item)}>" : OfSent(item);
    }

    public static string OfNullable(TypeRef type) =>
        $"{(type.IsValueType ? "NullableJson" : "NullableReferenceJson")}<{CSharpTypes.Name(type)}, {Of(type)}>";
}
