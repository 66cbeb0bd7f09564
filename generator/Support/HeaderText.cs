namespace ApiVideo.Generator.Support;

/// <summary>Reads the texts that servers put into headers.</summary>
internal static class HeaderText
{
    internal const global::System.Globalization.NumberStyles Integer =
        global::System.Globalization.NumberStyles.AllowLeadingWhite
        | global::System.Globalization.NumberStyles.AllowTrailingWhite
        | global::System.Globalization.NumberStyles.AllowLeadingSign;

    internal const global::System.Globalization.NumberStyles Float =
        Integer
        | global::System.Globalization.NumberStyles.AllowDecimalPoint
        | global::System.Globalization.NumberStyles.AllowExponent;

    private const global::System.Globalization.NumberStyles Count =
        global::System.Globalization.NumberStyles.AllowLeadingWhite | global::System.Globalization.NumberStyles.AllowTrailingWhite;

    /// <summary>Reads a count that cannot be negative. What follows a comma or a semicolon is a policy (<c>100;w=60</c>) and left out.</summary>
    internal static bool TryParseCount(string text, out int value)
    {
        var number = global::System.MemoryExtensions.AsSpan(text);
        var end = global::System.MemoryExtensions.IndexOfAny(number, ',', ';');
        return int.TryParse(
            end < 0 ? number : number[..end],
            Count,
            global::System.Globalization.CultureInfo.InvariantCulture,
            out value);
    }

    /// <summary>Reads a number of seconds that cannot be negative and may have a fraction.</summary>
    internal static bool TryParseSeconds(string text, out decimal value) =>
        decimal.TryParse(
            text,
            Count | global::System.Globalization.NumberStyles.AllowDecimalPoint,
            global::System.Globalization.CultureInfo.InvariantCulture,
            out value);

    internal static bool TryParseBoolean(string text, out bool value)
    {
        var word = global::System.MemoryExtensions.Trim(global::System.MemoryExtensions.AsSpan(text));
        value = word is "1";
        return value || word is "0" || bool.TryParse(word, out value);
    }

    /// <summary>Reads a date of HTTP (<c>Fri, 29 Jan 2021 15:46:25 GMT</c>) or of ISO 8601.</summary>
    internal static bool TryParseInstant(string text, out global::System.DateTimeOffset value)
    {
        const int longest = 64;
        var trimmed = global::System.MemoryExtensions.Trim(global::System.MemoryExtensions.AsSpan(text));
        if (global::System.DateTimeOffset.TryParseExact(
            trimmed,
            "r",
            global::System.Globalization.CultureInfo.InvariantCulture,
            global::System.Globalization.DateTimeStyles.AssumeUniversal,
            out value))
        {
            return true;
        }

        global::System.Span<byte> bytes = stackalloc byte[longest];
        return trimmed.Length <= longest
            && global::System.Text.Ascii.FromUtf16(trimmed, bytes, out var written) == global::System.Buffers.OperationStatus.Done
            && Iso8601Text.TryParseInstant(bytes[..written], out value);
    }
}
