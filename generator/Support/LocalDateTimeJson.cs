namespace ApiVideo.Generator.Support;

/// <summary>Dates and times without an offset. One that comes with it is taken as it is written.</summary>
internal readonly struct LocalDateTimeJson : IJsonCodec<global::System.DateTime>
{
    public static global::System.DateTime Read(ref global::System.Text.Json.Utf8JsonReader reader) =>
        Iso8601Text.TryParseInstant(JsonRead.Text(ref reader, "a date and time"), out var value)
            ? value.DateTime
            : throw JsonRead.Invalid(ref reader, "a date and time");

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.DateTime value) =>
        writer.WriteStringValue(LocalDateTimeText.Of(value));
}
