namespace ApiVideo.Generator.Support;

/// <summary>Floating-point numbers (single precision); those beyond its range are refused.</summary>
internal readonly struct SingleJson : IJsonCodec<float>
{
    public static float Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.Number)
        {
            throw JsonRead.Unexpected(ref reader, "a number");
        }

        return reader.TryGetSingle(out var value) && float.IsFinite(value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a number of single precision");
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, float value) =>
        writer.WriteNumberValue(value);
}
