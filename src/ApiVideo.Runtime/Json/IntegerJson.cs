using System.Numerics;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Integers of any other width. A number such as <c>1.0</c> is one too; text is not.</summary>
/// <typeparam name="T">The type.</typeparam>
internal readonly struct IntegerJson<T> : IJsonCodec<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    public static T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
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

    public static void Write(Utf8JsonWriter writer, T value) =>
        writer.WriteNumberValue(decimal.CreateChecked(value));
}
