using System;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>UUIDs, with or without hyphens and braces.</summary>
internal readonly struct GuidJson : IJsonCodec<Guid>
{
    public static Guid Read(ref Utf8JsonReader reader)
    {
        JsonRead.Text(ref reader, "a UUID");
        return reader.TryGetGuid(out var value) || Guid.TryParse(StringJson.Read(ref reader), out value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a UUID");
    }

    public static void Write(Utf8JsonWriter writer, Guid value) =>
        writer.WriteStringValue(value);
}
