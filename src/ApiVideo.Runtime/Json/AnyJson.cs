using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Any JSON, kept as it is.</summary>
internal readonly struct AnyJson : IJsonCodec<JsonElement>
{
    public static JsonElement Read(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        // The default of the type is no JSON at all.
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    /// <summary>Gets what may show in logs of JSON that nobody knows: numbers and truth values; of all else, what it is.</summary>
    internal static string Outline(JsonElement? value) => value?.ValueKind switch
    {
        null or JsonValueKind.Undefined => "",
        JsonValueKind.Object => "{…}",
        JsonValueKind.Array => "[…]",
        JsonValueKind.String => "\"…\"",
        _ => value.GetValueOrDefault().GetRawText(),
    };
}
