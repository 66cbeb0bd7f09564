using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace ApiVideo.Runtime;

/// <summary>Reads the texts that servers put into headers.</summary>
internal static class HeaderText
{
    internal const NumberStyles Integer =
        NumberStyles.AllowLeadingWhite
        | NumberStyles.AllowTrailingWhite
        | NumberStyles.AllowLeadingSign;

    internal const NumberStyles Float =
        Integer
        | NumberStyles.AllowDecimalPoint
        | NumberStyles.AllowExponent;

    private const NumberStyles Count =
        NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <summary>Reads a count that cannot be negative. What follows a comma or a semicolon is a policy (<c>100;w=60</c>) and left out.</summary>
    internal static bool TryParseCount(string text, out int value)
    {
        var number = MemoryExtensions.AsSpan(text);
        var end = MemoryExtensions.IndexOfAny(number, ',', ';');
        return int.TryParse(end < 0 ? number : number[..end], Count, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads a number of seconds that cannot be negative and may have a fraction.</summary>
    internal static bool TryParseSeconds(string text, out decimal value) =>
        decimal.TryParse(text, Count | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    internal static bool TryParseBoolean(string text, out bool value)
    {
        var word = MemoryExtensions.Trim(MemoryExtensions.AsSpan(text));
        value = word is "1";
        return value || word is "0" || bool.TryParse(word, out value);
    }

    /// <summary>Reads a number of seconds since 1970, which may have a fraction.</summary>
    internal static bool TryParseUnixTime(string text, out DateTimeOffset value)
    {
        var isRead = decimal.TryParse(text, Integer | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds()
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();
        value = isRead ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)) : default;
        return isRead;
    }

    /// <summary>Reads a date of HTTP (<c>Fri, 29 Jan 2021 15:46:25 GMT</c>) or of ISO 8601.</summary>
    internal static bool TryParseInstant(string text, out DateTimeOffset value)
    {
        const int longest = 64;
        var trimmed = MemoryExtensions.Trim(MemoryExtensions.AsSpan(text));
        if (DateTimeOffset.TryParseExact(trimmed, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value))
        {
            return true;
        }

        Span<byte> bytes = stackalloc byte[longest];
        return trimmed.Length <= longest
            && Ascii.FromUtf16(trimmed, bytes, out var written) == OperationStatus.Done
            && Iso8601Text.TryParseInstant(bytes[..written], out value);
    }

    internal static bool TryParseLocal(string text, out DateTime value)
    {
        var isRead = TryParseInstant(text, out var instant);
        value = instant.DateTime;
        return isRead;
    }

    internal static bool TryParseDate(string text, out DateOnly value) =>
        Iso8601Text.TryParseDate(Encoding.UTF8.GetBytes(text.Trim()), out value);

    internal static bool TryParseTime(string text, out IsoTime value)
    {
        value = new IsoTime(text.Trim());
        return value != default;
    }

    internal static bool TryParseDuration(string text, out IsoDuration value)
    {
        value = new IsoDuration(text.Trim());
        return value != default;
    }
}
