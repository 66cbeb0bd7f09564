namespace ApiVideo.Generator.Support;

/// <summary>Integers of any other width. A number such as <c>1.0</c> is one too; text is not.</summary>
/// <typeparam name="T">The type.</typeparam>
internal readonly struct IntegerJson<T> : IJsonCodec<T>
    where T : struct, global::System.Numerics.IBinaryInteger<T>, global::System.Numerics.IMinMaxValue<T>
{
    public static T Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.Number)
        {
            throw JsonRead.Unexpected(ref reader, "an integer");
        }

        return reader.TryGetDecimal(out var value)
            && value == decimal.Truncate(value)
            && value >= decimal.CreateChecked(T.MinValue)
            && value <= decimal.CreateChecked(T.MaxValue)
            ? T.CreateChecked(value)
            : throw JsonRead.Invalid(ref reader, "an integer from " + T.MinValue + " to " + T.MaxValue);
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, T value) =>
        writer.WriteNumberValue(decimal.CreateChecked(value));
}
