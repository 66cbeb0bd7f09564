using System;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Strings.</summary>
internal readonly struct StringJson : IJsonCodec<string>
{
    public static string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonRead.Unexpected(ref reader, "a string");
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8, or half of a surrogate pair.
            throw JsonRead.Invalid(ref reader, "valid text");
        }
    }

    public static void Write(Utf8JsonWriter writer, string value) =>
        writer.WriteStringValue(value);
}
