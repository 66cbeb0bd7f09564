using System.ComponentModel;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Floating-point numbers (double precision); those beyond its range are refused.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleJson : IJsonCodec<double>
{
    /// <inheritdoc/>
    public static double Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonRead.Unexpected(ref reader, "a number");
        }

        return reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a number of double precision");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, double value) =>
        writer.WriteNumberValue(value);
}
