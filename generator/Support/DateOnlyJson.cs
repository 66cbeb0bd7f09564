namespace ApiVideo.Generator.Support;

/// <summary>Dates. Of a date with a time the date counts.</summary>
internal readonly struct DateOnlyJson : IJsonCodec<global::System.DateOnly>
{
    public static global::System.DateOnly Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        return Iso8601Text.TryParseDate(JsonRead.Text(ref reader, "a date"), out var value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a date");
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.DateOnly value) =>
        writer.WriteStringValue(ParameterText.Of(value));
}
