using System.ComponentModel;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Reads and writes one type as JSON. Codecs are types without state, so that the JIT binds their calls.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonCodec<T>
{
    /// <summary>Reads a value. The reader is on its first token, and on its last one afterwards.</summary>
    /// <exception cref="JsonException">The JSON is not such a value.</exception>
    public static abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes a value.</summary>
    public static abstract void Write(Utf8JsonWriter writer, T value);
}
