using System.ComponentModel;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Integers of 64 bits. A number such as <c>1.0</c> is one too; text is not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64Json : IJsonCodec<long>
{
    /// <inheritdoc/>
    public static long Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonRead.Unexpected(ref reader, "an integer");
        }

        return reader.TryGetInt64(out var value) ? value : ReadUnusual(ref reader);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, long value) =>
        writer.WriteNumberValue(value);

    private static long ReadUnusual(ref Utf8JsonReader reader) =>
        reader.TryGetDecimal(out var value)
        && value == decimal.Truncate(value)
        && value is >= long.MinValue and <= long.MaxValue
            ? (long)value
            : throw JsonRead.Invalid(ref reader, "an integer of 64 bits");
}
