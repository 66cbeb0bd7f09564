using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Floating-point numbers (double precision); those beyond its range are refused.</summary>
internal readonly struct DoubleJson : IJsonCodec<double>
{
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

    public static void Write(Utf8JsonWriter writer, double value) =>
        writer.WriteNumberValue(value);
}
