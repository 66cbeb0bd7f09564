using System;

namespace ApiVideo.Runtime;

/// <summary>
/// Reads dates and times in the forms of ISO 8601 that servers send: with or without an offset, with <c>+0000</c> or <c>+00</c>
/// for <c>+00:00</c>, with a space for the <c>T</c>, with a fraction of any length, or a date alone.
/// </summary>
internal static class Iso8601Text
{
    private const int DateLength = 10;

    /// <summary>Reads a point in time. Without an offset it is UTC; what is beyond the clock's tick is cut off.</summary>
    internal static bool TryParseInstant(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryReadDate(ref text, out var day))
        {
            return false;
        }

        long time = 0;
        var offset = 0;
        if (!text.IsEmpty)
        {
            var isSeparated = text[0] is (byte)'T' or (byte)'t' or (byte)' ';
            text = text[1..];
            if (!isSeparated || !TryReadTime(ref text, out time) || !TryReadOffset(text, out offset))
            {
                return false;
            }
        }

        var local = day.Ticks + time;
        var utc = local - (offset * TimeSpan.TicksPerMinute);
        if (local > DateTime.MaxValue.Ticks || utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, new TimeSpan(offset * TimeSpan.TicksPerMinute));
        return true;
    }

    internal static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        // The date as written, whatever the offset of the time behind it.
        var isDate = TryReadDate(ref text, out var day)
            && (text.IsEmpty || text[0] is (byte)'T' or (byte)'t' or (byte)' ' or (byte)'Z' or (byte)'+');
        value = DateOnly.FromDateTime(day);
        return isDate;
    }

    private static bool TryReadDate(ref ReadOnlySpan<byte> text, out DateTime day)
    {
        day = default;
        if (text.Length < DateLength
            || text[4] != '-'
            || text[7] != '-'
            || !TryReadTwoDigits(text, 0, out var century)
            || !TryReadTwoDigits(text, 2, out var year)
            || !TryReadTwoDigits(text, 5, out var month)
            || !TryReadTwoDigits(text, 8, out var dayOfMonth))
        {
            return false;
        }

        year += 100 * century;
        if (year == 0
            || month is < 1 or > 12
            || dayOfMonth < 1
            || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateTime(year, month, dayOfMonth, 0, 0, 0, DateTimeKind.Unspecified);
        text = text[DateLength..];
        return true;
    }

    private static bool TryReadTime(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 5
            || text[2] != ':'
            || !TryReadTwoDigits(text, 0, out var hour)
            || !TryReadTwoDigits(text, 3, out var minute)
            || hour > 23
            || minute > 59)
        {
            return false;
        }

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        text = text[5..];
        if (text.IsEmpty || text[0] != ':')
        {
            return true;
        }

        // A leap second is the first one of the next minute: the clock of .NET has none.
        if (!TryReadTwoDigits(text, 1, out var second) || second > 60)
        {
            return false;
        }

        ticks += second * TimeSpan.TicksPerSecond;
        text = text[3..];
        return TryReadFraction(ref text, ref ticks);
    }

    private static bool TryReadFraction(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        if (text.IsEmpty || text[0] is not ((byte)'.' or (byte)','))
        {
            return true;
        }

        var unit = TimeSpan.TicksPerSecond;
        var index = 1;
        while (index < text.Length && text[index] is >= (byte)'0' and <= (byte)'9')
        {
            unit /= 10;
            ticks += (text[index] - '0') * unit;
            index++;
        }

        text = text[index..];
        return index > 1;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        const int furthest = 14 * 60;
        minutes = 0;
        if (text.IsEmpty || (text.Length == 1 && text[0] is (byte)'Z' or (byte)'z'))
        {
            return true;
        }

        text = text[0] == ' ' ? text[1..] : text;
        if (text.IsEmpty || text[0] is not ((byte)'+' or (byte)'-') || !TryReadTwoDigits(text, 1, out var hours))
        {
            return false;
        }

        var isNegative = text[0] == '-';
        var rest = text[3..];
        var ofHour = 0;
        if (!rest.IsEmpty)
        {
            rest = rest[0] == ':' ? rest[1..] : rest;
            if (rest.Length != 2 || !TryReadTwoDigits(rest, 0, out ofHour) || ofHour > 59)
            {
                return false;
            }
        }

        minutes = (60 * hours) + ofHour;
        minutes = isNegative ? -minutes : minutes;
        return minutes is >= -furthest and <= furthest;
    }

    private static bool TryReadTwoDigits(ReadOnlySpan<byte> text, int index, out int value)
    {
        value = 0;
        if (text.Length < index + 2)
        {
            return false;
        }

        var tens = text[index] - '0';
        var ones = text[index + 1] - '0';
        value = (10 * tens) + ones;
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9;
    }
}
