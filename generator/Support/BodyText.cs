namespace ApiVideo.Generator.Support;

/// <summary>The bytes of a body as text, in the encoding that they are in.</summary>
internal static class BodyText
{
    /// <summary>Gives the body in UTF-8 and without a byte order mark; a copy is made only where it comes in another encoding.</summary>
    internal static global::System.ReadOnlySpan<byte> ToUtf8(global::System.ReadOnlySpan<byte> body, string? contentType)
    {
        var encoding = EncodingOf(body, contentType, out var preamble);
        var text = body[preamble..];
        return encoding is null ? text : global::System.Text.Encoding.UTF8.GetBytes(encoding.GetString(text));
    }

    /// <summary>Decodes at most the given number of bytes. Bytes that are not of the encoding become replacement characters.</summary>
    internal static string Decode(global::System.ReadOnlySpan<byte> body, string? contentType, int mostBytes)
    {
        var encoding = EncodingOf(body, contentType, out var preamble) ?? global::System.Text.Encoding.UTF8;
        var text = body[preamble..];
        if (text.Length <= mostBytes)
        {
            return encoding.GetString(text);
        }

        // A decoder that is not flushed leaves out a character that the cut goes through.
        var decoder = encoding.GetDecoder();
        var characters = new char[encoding.GetMaxCharCount(mostBytes)];
        var count = decoder.GetChars(text[..mostBytes], characters, flush: false);
        return new string(characters, 0, count);
    }

    // Null is UTF-8. A mark in the bytes is stronger than the header, which a proxy may have made up.
    private static global::System.Text.Encoding? EncodingOf(
        global::System.ReadOnlySpan<byte> body,
        string? contentType,
        out int preamble)
    {
        if (global::System.MemoryExtensions.StartsWith(body, "\uFEFF"u8))
        {
            preamble = 3;
            return null;
        }

        if (body is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            preamble = 2;
            return body[0] == 0xFF ? global::System.Text.Encoding.Unicode : global::System.Text.Encoding.BigEndianUnicode;
        }

        preamble = 0;
        return contentType is null ? null : Declared(contentType);
    }

    private static global::System.Text.Encoding? Declared(string contentType)
    {
        const string parameter = "charset=";
        var start = contentType.IndexOf(parameter, global::System.StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var name = global::System.MemoryExtensions.AsSpan(contentType, start + parameter.Length);
        var end = global::System.MemoryExtensions.IndexOf(name, ';');
        name = global::System.MemoryExtensions.Trim(
            global::System.MemoryExtensions.Trim(end < 0 ? name : name[..end]),
            '"');
        if (global::System.MemoryExtensions.Equals(name, "utf-8", global::System.StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            var encoding = global::System.Text.Encoding.GetEncoding(name.ToString());
            return encoding.CodePage is 65001 or 20127 ? null : encoding;
        }
        catch (global::System.Exception exception)
            when (exception is global::System.ArgumentException or global::System.NotSupportedException)
        {
            // A name that nobody knows says nothing, and JSON is UTF-8.
            return null;
        }
    }
}
