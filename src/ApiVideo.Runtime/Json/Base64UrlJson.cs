using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Bytes in base64 with the alphabet of addresses, without padding. The other alphabet and padding are read too.</summary>
internal readonly struct Base64UrlJson : IJsonCodec<byte[]>
{
    public static byte[] Read(ref Utf8JsonReader reader) =>
        Base64UrlText.TryParse(Encoding.UTF8.GetString(JsonRead.Text(ref reader, "base64url text")), out var value)
            ? value
            : throw JsonRead.Invalid(ref reader, "base64url text");

    public static void Write(Utf8JsonWriter writer, byte[] value) => writer.WriteStringValue(Base64UrlText.Of(value));
}
