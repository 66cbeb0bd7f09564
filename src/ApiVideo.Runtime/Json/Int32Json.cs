using System.ComponentModel;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Integers of 32 bits. A number such as <c>1.0</c> is one too; text is not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int32Json : IJsonCodec<int>
{
    /// <inheritdoc/>
    public static int Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonRead.Unexpected(ref reader, "an integer");
        }

        return reader.TryGetInt32(out var value) ? value : ReadUnusual(ref reader);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, int value) =>
        writer.WriteNumberValue(value);

    private static int ReadUnusual(ref Utf8JsonReader reader) =>
        reader.TryGetDecimal(out var value)
        && value == decimal.Truncate(value)
        && value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw JsonRead.Invalid(ref reader, "an integer of 32 bits");
}
