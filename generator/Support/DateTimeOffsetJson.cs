namespace ApiVideo.Generator.Support;

/// <summary>Points in time, in the forms of ISO 8601 that servers send; without an offset they are UTC.</summary>
internal readonly struct DateTimeOffsetJson : IJsonCodec<global::System.DateTimeOffset>
{
    public static global::System.DateTimeOffset Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        return Iso8601Text.TryParseInstant(JsonRead.Text(ref reader, "a date and time"), out var value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a date and time");
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.DateTimeOffset value)
    {
        if (value.Offset == global::System.TimeSpan.Zero)
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
