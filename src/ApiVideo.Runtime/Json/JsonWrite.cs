using System;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Writes members of objects that may be left out.</summary>
internal static class JsonWrite
{
    /// <summary>Writes a member unless it is null. The codec is a parameter so that the compiler finds the types.</summary>
    internal static void Optional<T, TCodec>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, TCodec codec)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            TCodec.Write(writer, value);
        }
    }

    /// <inheritdoc cref="Optional{T, TCodec}(Utf8JsonWriter, ReadOnlySpan{byte}, T, TCodec)"/>
    internal static void Optional<T, TCodec>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, TCodec codec)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            TCodec.Write(writer, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a text, which is what most members are, unless it is null.</summary>
    internal static void Optional(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value, StringJson codec)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
