using System;
using System.Buffers;
using System.IO;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>
/// Represents the part of an object that decides the case of a union: the members that a case names, without the content of objects and lists. A server may
/// send a large object, and a document of all of it takes several times its length.
/// </summary>
internal static class JsonOutline
{
    // Below this, a document of the whole is cheaper.
    private const int Large = 64 * 1024;

    /// <summary>Determines whether the object at the reader is too large for a document of the whole.</summary>
    internal static bool IsNeeded(Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        return reader.TrySkip() && reader.BytesConsumed - start > Large;
    }

    /// <summary>Reads the object; the reader ends at its end.</summary>
    internal static JsonDocument Read(ref Utf8JsonReader reader, JsonUnionShape[] shapes)
    {
        using var outline = new MemoryStream();
        outline.WriteByte((byte)'{');
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isNamed = NameOf(ref reader) is { } name && Array.Exists(shapes, shape => shape.Names(name));
            if (isNamed)
            {
                if (outline.Length > 1)
                {
                    outline.WriteByte((byte)',');
                }

                Quote(outline, Token(ref reader));
                outline.WriteByte((byte)':');
            }

            reader.Read();
            if (isNamed)
            {
                Value(outline, ref reader);
            }

            reader.TrySkip();
        }

        outline.WriteByte((byte)'}');
        return JsonDocument.Parse(outline.GetBuffer().AsMemory(0, (int)outline.Length));
    }

    private static void Value(MemoryStream outline, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                outline.Write("{}"u8);
                break;
            case JsonTokenType.StartArray:
                outline.Write("[]"u8);
                break;
            case JsonTokenType.String:
                Quote(outline, Token(ref reader));
                break;
            default:
                outline.Write(Token(ref reader));
                break;
        }
    }

    private static ReadOnlySpan<byte> Token(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    // As it is written, escapes and all.
    private static void Quote(MemoryStream outline, ReadOnlySpan<byte> text)
    {
        outline.WriteByte((byte)'"');
        outline.Write(text);
        outline.WriteByte((byte)'"');
    }

    // Half of a surrogate pair is nobody's name.
    private static string? NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
