namespace ApiVideo.Generator.Support;

/// <summary>Dates of HTTP; those of ISO 8601 are read too.</summary>
internal readonly struct HttpDateJson : IJsonCodec<global::System.DateTimeOffset>
{
    public static global::System.DateTimeOffset Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        var text = JsonRead.Text(ref reader, "a date of HTTP");
        return HttpDateText.TryParse(global::System.Text.Encoding.UTF8.GetString(text), out var value) || Iso8601Text.TryParseInstant(text, out value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a date of HTTP");
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.DateTimeOffset value) =>
        writer.WriteStringValue(HttpDateText.Of(value));
}
