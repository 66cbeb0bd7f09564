using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Reads and writes open enums of texts.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal readonly struct TextEnumJson<T> : IJsonCodec<T>
    where T : struct, ITextEnum<T>
{
    public static T Read(ref Utf8JsonReader reader) => T.Of(JsonRead.Text(ref reader));

    public static void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());
}
