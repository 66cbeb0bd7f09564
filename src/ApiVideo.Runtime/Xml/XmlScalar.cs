using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>
/// Reads and writes scalars in XML by their JSON codecs, so that a value has one text, whatever it travels in.
/// </summary>
internal static class XmlScalar
{
    private const int MaxQuoteLength = 40;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    internal static T Read<T>(XmlReader reader, Func<string, T> parse)
    {
        var name = reader.LocalName;
        var text = XmlRead.Text(reader);
        try
        {
            return parse(text);
        }
        catch (XmlException exception)
        {
            throw XmlRead.Problem(reader, $"The element '{name}': {exception.Message}");
        }
    }

    /// <summary>Reads a value of which no text is empty: an element without text is how servers write that there is none.</summary>
    internal static T? ReadOrNone<T>(XmlReader reader, Func<string, T> parse)
        where T : struct =>
        XmlRead.IsNil(reader) ? null : Read<T?>(reader, text => string.IsNullOrWhiteSpace(text) ? null : parse(text));

    internal static T Parse<T, TCodec>(ReadOnlySpan<byte> json, string text)
        where TCodec : IJsonCodec<T>
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            var value = TCodec.Read(ref reader);
            return reader.Read() ? throw new JsonException() : value;
        }
        catch (JsonException exception)
        {
            throw new XmlException($"'{Shorten(text)}' is not the expected value.", exception);
        }
    }

    internal static byte[] Write<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        TCodec.Write(writer, value);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    internal static string Shorten(string text) => text.Length <= MaxQuoteLength ? text : text[..MaxQuoteLength] + "…";
}
