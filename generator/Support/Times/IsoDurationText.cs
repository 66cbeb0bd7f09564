namespace ApiVideo.Generator.Support;

/// <summary>Reads durations of ISO 8601 that have a fixed length.</summary>
internal static class IsoDurationText
{
    // The units in the order in which they stand; those behind the T are of the time.
    private const string DateUnits = "WD";
    private const string TimeUnits = "HMS";

    internal static bool TryParse(string? text, out global::System.TimeSpan value)
    {
        value = default;
        var rest = global::System.MemoryExtensions.AsSpan(text);
        var isNegative = rest is ['-', ..];
        rest = rest is ['-' or '+', ..] ? rest[1..] : rest;
        if (rest is not ['P', _, ..])
        {
            return false;
        }

        rest = rest[1..];
        var time = global::System.MemoryExtensions.IndexOf(rest, 'T');
        var ticks = 0m;
        var isRead = Add(time < 0 ? rest : rest[..time], DateUnits, ref ticks)
            && (time < 0 || (rest.Length > time + 1 && Add(rest[(time + 1)..], TimeUnits, ref ticks)));
        if (!isRead || ticks > long.MaxValue)
        {
            return false;
        }

        value = new global::System.TimeSpan((long)(isNegative ? -ticks : ticks));
        return true;
    }

    private static bool Add(global::System.ReadOnlySpan<char> parts, string units, ref decimal ticks)
    {
        var next = 0;
        while (parts.Length > 0)
        {
            var end = global::System.MemoryExtensions.IndexOfAnyExcept(parts, "0123456789.,");
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

    private static bool TryReadNumber(global::System.ReadOnlySpan<char> text, out decimal number)
    {
        // Longer ones are beyond any TimeSpan.
        const int longest = 20;
        number = 0;
        return text.Length <= longest && decimal.TryParse(
            text.ToString().Replace(',', '.'),
            global::System.Globalization.NumberStyles.AllowDecimalPoint,
            global::System.Globalization.CultureInfo.InvariantCulture,
            out number) && number <= long.MaxValue / (7m * global::System.TimeSpan.TicksPerDay);
    }

    private static long TicksOf(char unit) => unit switch
    {
        'W' => 7 * global::System.TimeSpan.TicksPerDay,
        'D' => global::System.TimeSpan.TicksPerDay,
        'H' => global::System.TimeSpan.TicksPerHour,
        'M' => global::System.TimeSpan.TicksPerMinute,
        _ => global::System.TimeSpan.TicksPerSecond,
    };
}
