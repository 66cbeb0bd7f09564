using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Reads a type, and writes it as requests have it.</summary>
/// <typeparam name="T">The type.</typeparam>
internal readonly struct SentJson<T> : IJsonCodec<T>
    where T : IJsonCodec<T>, ISentCodec<T>
{
    public static T Read(ref Utf8JsonReader reader) => T.Read(ref reader);

    public static void Write(Utf8JsonWriter writer, T value) => T.Write(writer, value, isSent: true);
}
