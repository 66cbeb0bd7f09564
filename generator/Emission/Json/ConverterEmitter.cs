namespace ApiVideo.Generator.Emission.Json;

/// <summary>Writes the attribute that connects a type with its codec.</summary>
internal static class ConverterEmitter
{
    public static string Attribute(string typeName, string codec)
    {
        var converter = codec == typeName ? $"JsonTypeConverter<{typeName}>"
            : codec == $"TextEnumJson<{typeName}>" ? $"TextEnumConverter<{typeName}>"
            : $"CodecConverter<{typeName}, {codec}>";
        return $"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]";
    }
}
