namespace ApiVideo.Generator.Support;

/// <summary>Times of day. An offset, if there is one, is left out.</summary>
internal readonly struct TimeOnlyJson : IJsonCodec<global::System.TimeOnly>
{
    public static global::System.TimeOnly Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        return Iso8601Text.TryParseTime(JsonRead.Text(ref reader, "a time"), out var value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a time");
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.TimeOnly value) =>
        writer.WriteStringValue(ParameterText.Of(value));
}
