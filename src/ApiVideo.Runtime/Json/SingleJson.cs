using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Floating-point numbers (single precision); those beyond its range are refused.</summary>
internal readonly struct SingleJson : IJsonCodec<float>
{
    public static float Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonRead.Unexpected(ref reader, "a number");
        }

        return reader.TryGetSingle(out var value) && float.IsFinite(value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a number of single precision");
    }

    public static void Write(Utf8JsonWriter writer, float value) =>
        writer.WriteNumberValue(value);
}
