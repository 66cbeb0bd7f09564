namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes what connects a type with its emitted codec: the attribute of the type, and the head of the codec.</summary>
internal static class ConverterEmitter
{
    public static string Attribute(string typeName, string codec)
    {
        var converter = codec == typeName ? $"JsonTypeConverter<{typeName}>"
            : codec == $"TextEnumJson<{typeName}>" ? $"TextEnumConverter<{typeName}>"
            : $"CodecConverter<{typeName}, {codec}>";
        return $"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]";
    }

    /// <summary>Opens a codec, which is public because the serializer's own generator has to reach it from other projects, and hidden.</summary>
    public static void Open(SourceWriter writer, string typeName, string accessibility)
    {
        DocComments.Summary(writer, $"Reads and writes {typeName}.");
        writer.Line(GeneratedCode.Attribute);
        if (accessibility == "public")
        {
            writer.Line(GeneratedCode.Hidden);
        }

        writer.Open($"{accessibility} readonly struct {typeName}Json : IJsonCodec<{typeName}>");
    }
}
