using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Durations as text.</summary>
internal readonly struct IsoDurationJson : IJsonCodec<IsoDuration>
{
    public static IsoDuration Read(ref Utf8JsonReader reader) => new(StringJson.Read(ref reader));

    public static void Write(Utf8JsonWriter writer, IsoDuration value) =>
        writer.WriteStringValue(value.ToString());
}
