using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Booleans.</summary>
internal readonly struct BooleanJson : IJsonCodec<bool>
{
    public static bool Read(ref Utf8JsonReader reader)
    {
        return reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw JsonRead.Unexpected(ref reader, "a boolean"),
        };
    }

    public static void Write(Utf8JsonWriter writer, bool value) =>
        writer.WriteBooleanValue(value);
}
