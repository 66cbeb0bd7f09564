namespace ApiVideo.Generator.Support;

/// <summary>Lends a codec to System.Text.Json, for the types that have no converter of their own.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
internal sealed class CodecConverter<T, TCodec> : global::System.Text.Json.Serialization.JsonConverter<T>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public override T Read(
        ref global::System.Text.Json.Utf8JsonReader reader,
        global::System.Type typeToConvert,
        global::System.Text.Json.JsonSerializerOptions options) => TCodec.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        T value,
        global::System.Text.Json.JsonSerializerOptions options) => TCodec.Write(writer, value);
}
