using System.ComponentModel;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Decimal numbers; those beyond its range are refused.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalJson : IJsonCodec<decimal>
{
    /// <inheritdoc/>
    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonRead.Unexpected(ref reader, "a number");
        }

        return reader.TryGetDecimal(out var value) ? value : throw JsonRead.Invalid(ref reader, "a number that a decimal can hold");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, decimal value) =>
        writer.WriteNumberValue(value);
}
