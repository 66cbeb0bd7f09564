using System;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Dates. Of a date with a time the date counts.</summary>
internal readonly struct DateOnlyJson : IJsonCodec<DateOnly>
{
    public static DateOnly Read(ref Utf8JsonReader reader)
    {
        return Iso8601Text.TryParseDate(JsonRead.Text(ref reader, "a date"), out var value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a date");
    }

    public static void Write(Utf8JsonWriter writer, DateOnly value) =>
        writer.WriteStringValue(ParameterText.Of(value));
}
