namespace ApiVideo.Generator.Support;

/// <summary>Durations as text.</summary>
internal readonly struct IsoDurationJson : IJsonCodec<IsoDuration>
{
    public static IsoDuration Read(ref global::System.Text.Json.Utf8JsonReader reader) => new(StringJson.Read(ref reader));

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, IsoDuration value) =>
        writer.WriteStringValue(value.ToString());
}
