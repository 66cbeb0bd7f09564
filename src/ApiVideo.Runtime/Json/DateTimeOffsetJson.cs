using System;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Points in time, in the forms of ISO 8601 that servers send; without an offset they are UTC.</summary>
internal readonly struct DateTimeOffsetJson : IJsonCodec<DateTimeOffset>
{
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        return Iso8601Text.TryParseInstant(JsonRead.Text(ref reader, "a date and time"), out var value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a date and time");
    }

    public static void Write(Utf8JsonWriter writer, DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            // Ends with Z, which more servers read than +00:00.
            writer.WriteStringValue(value.UtcDateTime);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }
}
