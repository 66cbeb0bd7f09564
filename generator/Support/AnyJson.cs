namespace ApiVideo.Generator.Support;

/// <summary>Any JSON, kept as it is.</summary>
internal readonly struct AnyJson : IJsonCodec<global::System.Text.Json.JsonElement>
{
    public static global::System.Text.Json.JsonElement Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        return global::System.Text.Json.JsonElement.ParseValue(ref reader);
    }

    public static void Write(global::System.Text.Json.Utf8JsonWriter writer, global::System.Text.Json.JsonElement value)
    {
        // The default of the type is no JSON at all.
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    /// <summary>Gives what may show in logs of JSON that nobody knows: numbers and truth values; of all else, what it is.</summary>
    internal static string Outline(global::System.Text.Json.JsonElement? value) => value?.ValueKind switch
    {
        null or global::System.Text.Json.JsonValueKind.Undefined => "",
        global::System.Text.Json.JsonValueKind.Object => "{…}",
        global::System.Text.Json.JsonValueKind.Array => "[…]",
        global::System.Text.Json.JsonValueKind.String => "\"…\"",
        _ => value.GetValueOrDefault().GetRawText(),
    };
}
