namespace ApiVideo.Generator.Support;

/// <summary>Booleans.</summary>
internal readonly struct BooleanJson : IJsonCodec<bool>
{
    public static bool Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        return reader.TokenType switch
        {
            global::System.Text.Json.JsonTokenType.True => true,
            global::System.Text.Json.JsonTokenType.False => false,
            _ => throw JsonRead.Unexpected(ref reader, "a boolean"),
        };
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, bool value) =>
        writer.WriteBooleanValue(value);
}
