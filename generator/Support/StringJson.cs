namespace ApiVideo.Generator.Support;

/// <summary>Strings.</summary>
internal readonly struct StringJson : IJsonCodec<string>
{
    public static string Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
        {
            throw JsonRead.Unexpected(ref reader, "a string");
        }

        try
        {
            return reader.GetString()!;
        }
        catch (global::System.InvalidOperationException)
        {
            // Bytes that are not UTF-8, or half of a surrogate pair.
            throw JsonRead.Invalid(ref reader, "valid text");
        }
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, string value) =>
        writer.WriteStringValue(value);
}
