using System.ComponentModel;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Reads and writes one type as JSON. Codecs are types without state, so that the JIT binds their calls.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonCodec<T>
{
    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader, on the first token of the value, and on the last one afterwards.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON is not such a value.</exception>
    public static abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static abstract void Write(Utf8JsonWriter writer, T value);
}
