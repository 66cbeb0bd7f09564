namespace ApiVideo.Generator.Support;

/// <summary>Addresses, absolute or relative, kept as they are written.</summary>
internal readonly struct UriJson : IJsonCodec<global::System.Uri>
{
    public static global::System.Uri Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        return global::System.Uri.TryCreate(StringJson.Read(ref reader), global::System.UriKind.RelativeOrAbsolute, out var value)
            ? value
            : throw JsonRead.Invalid(ref reader, "a URI");
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Uri value) =>
        writer.WriteStringValue(value.OriginalString);
}
