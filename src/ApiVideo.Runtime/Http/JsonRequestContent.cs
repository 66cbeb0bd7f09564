using System;
using System.Buffers;
using System.Net.Http;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Writes the JSON body of a request.</summary>
internal static class JsonRequestContent
{
    private const int UsualLength = 1024;
    private const int MaxKeptLength = 64 * 1024;

    // One of each per thread: the writer and its memory serve all bodies that the thread writes.
    [ThreadStatic]
    private static Utf8JsonWriter? _spareWriter;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _spareBuffer;

    /// <summary>Creates the body. Its bytes are not of a pool: a handler may still read them after the call is over.</summary>
    /// <param name="value">The value to write.</param>
    /// <param name="mediaType">The media type of the operation, one of JSON.</param>
    internal static HttpContent Create<T, TCodec>(T value, string mediaType = "application/json")
        where TCodec : IJsonCodec<T>
    {
        var content = new ByteArrayContent(Serialize<T, TCodec>(value));
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }

    /// <summary>Writes a value as JSON in UTF-8.</summary>
    internal static byte[] Serialize<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        // Taken out while in use; after an exception they are not put back, for what they hold is half a value.
        var buffer = _spareBuffer ?? new ArrayBufferWriter<byte>(UsualLength);
        var writer = _spareWriter ?? CreateWriter(buffer);
        _spareBuffer = null;
        _spareWriter = null;

        TCodec.Write(writer, value);
        writer.Flush();
        var bytes = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity <= MaxKeptLength)
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            _spareBuffer = buffer;
            _spareWriter = writer;
        }

        return bytes;
    }

    private static Utf8JsonWriter CreateWriter(ArrayBufferWriter<byte> buffer) =>
        new(buffer, new JsonWriterOptions
        {
            // A body is not a page of HTML: <, & and é need no escape.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            SkipValidation = true,
        });
}
