using System;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Dates of HTTP; those of ISO 8601 are read too.</summary>
internal readonly struct HttpDateJson : IJsonCodec<DateTimeOffset>
{
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        var text = JsonRead.Text(ref reader, "a date of HTTP");
        return HttpDateText.TryParse(Encoding.UTF8.GetString(text), out var value) || Iso8601Text.TryParseInstant(text, out value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a date of HTTP");
    }

    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) =>
        writer.WriteStringValue(HttpDateText.Of(value));
}
