using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Times of day as text.</summary>
internal readonly struct IsoTimeJson : IJsonCodec<IsoTime>
{
    public static IsoTime Read(ref Utf8JsonReader reader) => new(StringJson.Read(ref reader));

    public static void Write(Utf8JsonWriter writer, IsoTime value) =>
        writer.WriteStringValue(value.ToString());
}
