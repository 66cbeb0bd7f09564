namespace ApiVideo.Generator.Support;

/// <summary>Reads and writes open enums of texts.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal readonly struct TextEnumJson<T> : IJsonCodec<T>
    where T : struct, ITextEnum<T>
{
    public static T Read(ref global::System.Text.Json.Utf8JsonReader reader) => T.Of(JsonRead.Text(ref reader));

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());
}
