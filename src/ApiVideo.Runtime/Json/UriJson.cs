using System;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Addresses, absolute or relative, kept as they are written.</summary>
internal readonly struct UriJson : IJsonCodec<Uri>
{
    public static Uri Read(ref Utf8JsonReader reader)
    {
        return Uri.TryCreate(StringJson.Read(ref reader), UriKind.RelativeOrAbsolute, out var value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a URI");
    }

    public static void Write(Utf8JsonWriter writer, Uri value) =>
        writer.WriteStringValue(value.OriginalString);
}
