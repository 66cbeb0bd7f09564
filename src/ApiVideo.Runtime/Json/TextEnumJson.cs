using System.ComponentModel;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Reads and writes open enums of texts.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextEnumJson<T> : IJsonCodec<T>
    where T : struct, ITextEnum<T>
{
    /// <inheritdoc/>
    public static T Read(ref Utf8JsonReader reader) => T.Of(JsonRead.Text(ref reader));

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());
}
