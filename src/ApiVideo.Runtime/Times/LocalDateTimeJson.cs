using System;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Dates and times without an offset. One that comes with it is taken as it is written.</summary>
internal readonly struct LocalDateTimeJson : IJsonCodec<DateTime>
{
    public static DateTime Read(ref Utf8JsonReader reader) =>
        Iso8601Text.TryParseInstant(JsonRead.Text(ref reader, "a date and time"), out var value)
            ? value.DateTime
            : throw JsonRead.Invalid(ref reader, "a date and time");

    public static void Write(Utf8JsonWriter writer, DateTime value) =>
        writer.WriteStringValue(LocalDateTimeText.Of(value));
}
