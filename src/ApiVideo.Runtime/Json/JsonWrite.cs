using System;
using System.Collections.Generic;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>
/// Writes members of objects. The codec is a parameter so that the compiler finds the types; what is its own codec, and a text, needs none.
/// The methods have different names, so that the compiler does not choose among overloads at each member.
/// </summary>
internal static class JsonWrite
{
    /// <summary>Writes a value that is not null.</summary>
    internal static void Value<T, TCodec>(this Utf8JsonWriter writer, T value, TCodec? codec)
        where TCodec : IJsonCodec<T> =>
        TCodec.Write(writer, value);

    /// <summary>Writes a member that is not null.</summary>
    internal static void Required<T, TCodec>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value, TCodec? codec)
        where TCodec : IJsonCodec<T>
    {
        writer.WritePropertyName(name);
        TCodec.Write(writer, value);
    }

    /// <summary>Writes a member of a value type, null too.</summary>
    internal static void NullableValue<T, TCodec>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, TCodec? codec)
        where T : struct
        where TCodec : IJsonCodec<T>
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            TCodec.Write(writer, value.GetValueOrDefault());
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a member of a reference type, null too.</summary>
    internal static void Nullable<T, TCodec>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, TCodec? codec)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            TCodec.Write(writer, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a member of a value type unless it was left out.</summary>
    internal static void OptionalNullableValue<T, TCodec>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T?> value, TCodec? codec)
        where T : struct
        where TCodec : IJsonCodec<T>
    {
        if (value.HasValue)
        {
            writer.NullableValue(name, value.Value, codec);
        }
    }

    /// <summary>Writes a member of a reference type unless it was left out.</summary>
    internal static void OptionalNullable<T, TCodec>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T?> value, TCodec? codec)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (value.HasValue)
        {
            writer.Nullable(name, value.Value, codec);
        }
    }

    /// <summary>Writes a member of a reference type unless it is null.</summary>
    internal static void MemberReference<T, TCodec>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, TCodec? codec)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            TCodec.Write(writer, value);
        }
    }

    /// <summary>Writes a member of a value type unless it is null.</summary>
    internal static void MemberValue<T, TCodec>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, TCodec? codec)
        where T : struct
        where TCodec : IJsonCodec<T>
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            TCodec.Write(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a text unless it is null.</summary>
    internal static void MemberString(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes an object of a type that is its own codec unless it is null.</summary>
    internal static void MemberObject<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : class, IJsonCodec<T>
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            T.Write(writer, value);
        }
    }

    /// <summary>Writes an enum of texts unless it is null.</summary>
    internal static void MemberEnum<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, ITextEnum<T>
    {
        if (value.HasValue)
        {
            writer.WriteString(name, value.GetValueOrDefault().ToString());
        }
    }

    /// <summary>Writes a list unless it is null.</summary>
    internal static void MemberList<T, TCodec>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? value, TCodec? codec)
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            ListJson<T, TCodec>.Write(writer, value);
        }
    }

    /// <summary>Writes the members that the document does not describe.</summary>
    internal static void Others(this Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement> members)
    {
        foreach (var member in members)
        {
            writer.WritePropertyName(member.Key);
            AnyJson.Write(writer, member.Value);
        }
    }

    /// <summary>Writes an object as requests have it, or as it is.</summary>
    internal static void Sent<T>(this Utf8JsonWriter writer, T value, bool isSent)
        where T : ISentCodec<T> =>
        T.Write(writer, value, isSent);
}
