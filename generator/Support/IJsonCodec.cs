namespace ApiVideo.Generator.Support;

/// <summary>Reads and writes one type as JSON. Codecs are types without state, so that the JIT binds their calls.</summary>
/// <typeparam name="T">The type.</typeparam>
internal interface IJsonCodec<T>
{
    /// <summary>Reads a value. The reader is on its first token, and on its last one afterwards.</summary>
    /// <exception cref="global::System.Text.Json.JsonException">The JSON is not such a value.</exception>
    public static abstract T Read(ref global::System.Text.Json.Utf8JsonReader reader);

    /// <summary>Writes a value.</summary>
    public static abstract void Write(global::System.Text.Json.Utf8JsonWriter writer, T value);
}
