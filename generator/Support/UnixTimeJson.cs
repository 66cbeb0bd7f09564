namespace ApiVideo.Generator.Support;

/// <summary>Points in time as seconds since 1970, with or without a fraction.</summary>
internal readonly struct UnixTimeJson : IJsonCodec<global::System.DateTimeOffset>
{
    public static global::System.DateTimeOffset Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.Number)
        {
            throw JsonRead.Unexpected(ref reader, "a number of seconds");
        }

        const decimal first = -62_135_596_800m;
        const decimal last = 253_402_300_799m;
        return reader.TryGetDecimal(out var seconds) && seconds is >= first and <= last
            ? global::System.DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * global::System.TimeSpan.TicksPerSecond))
            : throw JsonRead.Invalid(ref reader, "a number of seconds since 1970");
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.DateTimeOffset value) =>
        writer.WriteNumberValue(Seconds(value));

    /// <summary>Gives the seconds since 1970, without a fraction where there is none.</summary>
    internal static decimal Seconds(global::System.DateTimeOffset value)
    {
        var ticks = value.UtcTicks - global::System.DateTimeOffset.UnixEpoch.UtcTicks;
        return ticks % global::System.TimeSpan.TicksPerSecond == 0
            ? ticks / global::System.TimeSpan.TicksPerSecond
            : (decimal)ticks / global::System.TimeSpan.TicksPerSecond;
    }
}
