using System;
using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Reads and writes the member by which an object says what it is.</summary>
internal static class JsonDiscriminator
{
    // What is read again here was written a moment ago; the limit of depth is the first writer's.
    private static readonly JsonReaderOptions Unlimited = new() { MaxDepth = int.MaxValue };

    /// <summary>Looks for a member of the object that the reader is on, without moving the caller's reader.</summary>
    /// <returns>The text of the last such member, numbers and truth values as they are written; null where there is none, or none that is one of these.</returns>
    internal static string? PeekText(this Utf8JsonReader reader, ReadOnlySpan<byte> memberName)
    {
        string? text = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (JsonRead.NextMember(ref reader, out var name))
            {
                if (MemoryExtensions.SequenceEqual(name, memberName) && IsScalar(reader.TokenType))
                {
                    text = Text(ref reader);
                }
                else
                {
                    reader.SkipValue();
                }
            }
        }

        return text;
    }

    /// <summary>Writes an object with the member first: the text that the object itself has, if it is one of those that it may have; else the first of them.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The object.</param>
    /// <param name="memberName">The name of the member.</param>
    /// <param name="isText">Whether the texts are strings; else they are numbers or truth values.</param>
    /// <param name="texts">The texts.</param>
    internal static void Write<T, TCodec>(Utf8JsonWriter writer, T value, string memberName, bool isText, params string[] texts)
        where TCodec : IJsonCodec<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var inner = new Utf8JsonWriter(buffer, writer.Options))
        {
            TCodec.Write(inner, value);
        }

        using var json = JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            root.WriteTo(writer);
            return;
        }

        var own = PeekText(Reader(buffer.WrittenSpan), Encoding.UTF8.GetBytes(memberName));
        var text = own is not null && Array.IndexOf(texts, own) >= 0 ? own : texts[0];
        writer.WriteStartObject();
        writer.WritePropertyName(memberName);
        if (isText)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteRawValue(text);
        }

        foreach (var member in root.EnumerateObject())
        {
            if (!member.NameEquals(memberName))
            {
                writer.WritePropertyName(member.Name);
                member.Value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static Utf8JsonReader Reader(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Unlimited);
        reader.Read();
        return reader;
    }

    private static bool IsScalar(JsonTokenType type) => type is
        JsonTokenType.String or JsonTokenType.Number
        or JsonTokenType.True or JsonTokenType.False;

    private static string Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => StringJson.Read(ref reader),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => JsonElement.ParseValue(ref reader).GetRawText(),
    };
}
