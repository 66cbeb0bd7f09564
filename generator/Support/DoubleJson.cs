namespace ApiVideo.Generator.Support;

/// <summary>Floating-point numbers (double precision); those beyond its range are refused.</summary>
internal readonly struct DoubleJson : IJsonCodec<double>
{
    public static double Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.Number)
        {
            throw JsonRead.Unexpected(ref reader, "a number");
        }

        return reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a number of double precision");
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, double value) =>
        writer.WriteNumberValue(value);
}
