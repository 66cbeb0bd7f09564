namespace ApiVideo.Generator.Support;

/// <summary>UUIDs, with or without hyphens and braces.</summary>
internal readonly struct GuidJson : IJsonCodec<global::System.Guid>
{
    public static global::System.Guid Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        JsonRead.Text(ref reader, "a UUID");
        return reader.TryGetGuid(out var value) || global::System.Guid.TryParse(StringJson.Read(ref reader), out value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a UUID");
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Guid value) =>
        writer.WriteStringValue(value);
}
