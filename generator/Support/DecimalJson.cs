namespace ApiVideo.Generator.Support;

/// <summary>Decimal numbers; those beyond its range are refused.</summary>
internal readonly struct DecimalJson : IJsonCodec<decimal>
{
    public static decimal Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.Number)
        {
            throw JsonRead.Unexpected(ref reader, "a number");
        }

        return reader.TryGetDecimal(out var value) ? value : throw JsonRead.Invalid(ref reader, "a number that a decimal can hold");
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, decimal value) =>
        writer.WriteNumberValue(value);
}
