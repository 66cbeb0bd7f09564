using System;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Points in time as seconds since 1970, with or without a fraction.</summary>
internal readonly struct UnixTimeJson : IJsonCodec<DateTimeOffset>
{
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonRead.Unexpected(ref reader, "a number of seconds");
        }

        const decimal first = -62_135_596_800m;
        const decimal last = 253_402_300_799m;
        return reader.TryGetDecimal(out var seconds) && seconds is >= first and <= last
            ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : throw JsonRead.Invalid(ref reader, "a number of seconds since 1970");
    }

    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) =>
        writer.WriteNumberValue(Seconds(value));

    /// <summary>Gets the seconds since 1970, without a fraction where there is none.</summary>
    internal static decimal Seconds(DateTimeOffset value)
    {
        var ticks = value.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks;
        return ticks % TimeSpan.TicksPerSecond == 0
            ? ticks / TimeSpan.TicksPerSecond
            : (decimal)ticks / TimeSpan.TicksPerSecond;
    }
}
