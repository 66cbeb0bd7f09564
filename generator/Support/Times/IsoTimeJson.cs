namespace ApiVideo.Generator.Support;

/// <summary>Times of day as text.</summary>
internal readonly struct IsoTimeJson : IJsonCodec<IsoTime>
{
    public static IsoTime Read(ref global::System.Text.Json.Utf8JsonReader reader) => new(StringJson.Read(ref reader));

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, IsoTime value) =>
        writer.WriteStringValue(value.ToString());
}
