using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiVideo.Runtime;

/// <summary>Creates the metadata that System.Text.Json needs for the types of a client. The most frequent kinds have methods with short names.</summary>
internal static class JsonTypeInfos
{
    /// <summary>Creates the metadata of a type that is its own codec.</summary>
    internal static JsonTypeInfo Object<T>(this JsonSerializerOptions options)
        where T : IJsonCodec<T> =>
        options.Value<T, T>();

    /// <summary>Creates the metadata of an enum of texts.</summary>
    internal static JsonTypeInfo Enum<T>(this JsonSerializerOptions options)
        where T : struct, ITextEnum<T> =>
        options.Value<T, TextEnumJson<T>>();

    /// <summary>Creates the metadata of a list of such types.</summary>
    internal static JsonTypeInfo List<T>(this JsonSerializerOptions options)
        where T : IJsonCodec<T> =>
        options.Value<IReadOnlyList<T>, ListJson<T, T>>();

    /// <summary>Creates the metadata of a list of such enums.</summary>
    internal static JsonTypeInfo EnumList<T>(this JsonSerializerOptions options)
        where T : struct, ITextEnum<T> =>
        options.Value<IReadOnlyList<T>, ListJson<T, TextEnumJson<T>>>();

    /// <summary>Creates the metadata of any other type.</summary>
    internal static JsonTypeInfo Value<T, TCodec>(this JsonSerializerOptions options)
        where TCodec : IJsonCodec<T> =>
        JsonMetadataServices.CreateValueInfo<T>(options, new CodecConverter<T, TCodec>());
}
