using System;
using System.Buffers;
using System.Globalization;

namespace ApiVideo.Runtime;

/// <summary>Reads durations of ISO 8601 that have a fixed length.</summary>
internal static class IsoDurationText
{
    // The units in the order in which they stand; those behind the T are of the time.
    private const string DateUnits = "WD";
    private const string TimeUnits = "HMS";

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    internal static bool TryParse(string? text, out TimeSpan value)
    {
        value = default;
        var rest = MemoryExtensions.AsSpan(text);
        var isNegative = rest is ['-', ..];
        rest = rest is ['-' or '+', ..] ? rest[1..] : rest;
        if (rest is not ['P', _, ..])
        {
            return false;
        }

        rest = rest[1..];
        var time = MemoryExtensions.IndexOf(rest, 'T');
        var ticks = 0m;
        var isRead = Add(time < 0 ? rest : rest[..time], DateUnits, ref ticks)
            && (time < 0 || (rest.Length > time + 1 && Add(rest[(time + 1)..], TimeUnits, ref ticks)));
        if (!isRead || ticks > long.MaxValue)
        {
            return false;
        }

        value = new TimeSpan((long)(isNegative ? -ticks : ticks));
        return true;
    }

    private static bool Add(ReadOnlySpan<char> parts, string units, ref decimal ticks)
    {
        var next = 0;
        while (parts.Length > 0)
        {
            var end = MemoryExtensions.IndexOfAnyExcept(parts, NumberCharacters);
            var unit = end <= 0 ? -1 : units.IndexOf(parts[end], next);
            if (unit < 0 || !TryReadNumber(parts[..end], out var number))
            {
                return false;
            }

            next = unit + 1;
            ticks += number * TicksOf(units[unit]);
            parts = parts[(end + 1)..];
        }

        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out decimal number)
    {
        // Longer ones are beyond any TimeSpan.
        const int longest = 20;
        number = 0;
        return text.Length <= longest && decimal.TryParse(
            text.ToString().Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out number) && number <= long.MaxValue / (7m * TimeSpan.TicksPerDay);
    }

    private static long TicksOf(char unit) => unit switch
    {
        'W' => 7 * TimeSpan.TicksPerDay,
        'D' => TimeSpan.TicksPerDay,
        'H' => TimeSpan.TicksPerHour,
        'M' => TimeSpan.TicksPerMinute,
        _ => TimeSpan.TicksPerSecond,
    };
}
