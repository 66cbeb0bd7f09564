using System;
using System.Text;

namespace ApiVideo.Runtime;

/// <summary>The bytes of a body as text, in the encoding that they are in.</summary>
internal static class BodyText
{
    /// <summary>Gets the body in UTF-8 and without a byte order mark; a copy is made only where it comes in another encoding.</summary>
    internal static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> body, string? contentType)
    {
        var encoding = EncodingOf(body, contentType, out var preamble);
        var text = body[preamble..];
        return encoding is null ? text : Encoding.UTF8.GetBytes(encoding.GetString(text));
    }

    /// <summary>Decodes at most the given number of bytes. Bytes that are not of the encoding become replacement characters.</summary>
    internal static string Decode(ReadOnlySpan<byte> body, string? contentType, int maxBytes)
    {
        var encoding = EncodingOf(body, contentType, out var preamble) ?? Encoding.UTF8;
        var text = body[preamble..];
        if (text.Length <= maxBytes)
        {
            return encoding.GetString(text);
        }

        // A decoder that is not flushed leaves out a character that the cut goes through.
        var decoder = encoding.GetDecoder();
        var characters = new char[encoding.GetMaxCharCount(maxBytes)];
        var count = decoder.GetChars(text[..maxBytes], characters, flush: false);
        return new string(characters, 0, count);
    }

    // Null is UTF-8. A mark in the bytes is stronger than the header, which a proxy may have made up.
    private static Encoding? EncodingOf(ReadOnlySpan<byte> body, string? contentType, out int preamble)
    {
        if (MemoryExtensions.StartsWith(body, "\uFEFF"u8))
        {
            preamble = 3;
            return null;
        }

        if (body is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            preamble = 2;
            return body[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        }

        preamble = 0;
        return contentType is null ? null : Declared(contentType);
    }

    private static Encoding? Declared(string contentType)
    {
        const string parameter = "charset=";
        var start = contentType.IndexOf(parameter, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var name = MemoryExtensions.AsSpan(contentType, start + parameter.Length);
        var end = MemoryExtensions.IndexOf(name, ';');
        name = MemoryExtensions.Trim(MemoryExtensions.Trim(end < 0 ? name : name[..end]), '"');
        if (MemoryExtensions.Equals(name, "utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            var encoding = Encoding.GetEncoding(name.ToString());
            return encoding.CodePage is 65001 or 20127 ? null : encoding;
        }
        catch (Exception exception)
            when (exception is ArgumentException or NotSupportedException)
        {
            // A name that nobody knows says nothing, and JSON is UTF-8.
            return null;
        }
    }
}
