using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Bytes in base64.</summary>
internal readonly struct BytesJson : IJsonCodec<byte[]>
{
    public static byte[] Read(ref Utf8JsonReader reader)
    {
        JsonRead.Text(ref reader, "base64 text");
        return reader.TryGetBytesFromBase64(out var value) ? value : throw JsonRead.Invalid(ref reader, "base64 text");
    }

    public static void Write(Utf8JsonWriter writer, byte[] value) =>
        writer.WriteBase64StringValue(value);
}
