namespace ApiVideo.Generator.Support;

/// <summary>
/// Values as the JSON that they are, for those parts of a request that are described as JSON but are no JSON: the members
/// of an object in a query are the members that its JSON has.
/// </summary>
internal static class JsonValue
{
    /// <summary>Gives the value as JSON.</summary>
    internal static global::System.Text.Json.JsonElement Of<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var reader = new global::System.Text.Json.Utf8JsonReader(JsonRequestContent.Serialize<T, TCodec>(value));
        return global::System.Text.Json.JsonElement.ParseValue(ref reader);
    }

    /// <summary>Gives the value as JSON text.</summary>
    internal static string Text<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> =>
        global::System.Text.Encoding.UTF8.GetString(JsonRequestContent.Serialize<T, TCodec>(value));

    /// <summary>Gives the text that a value travels as: a string without its quotes, and JSON for what has parts.</summary>
    internal static string TextOf(global::System.Text.Json.JsonElement value) =>
        value.ValueKind == global::System.Text.Json.JsonValueKind.String ? value.GetString()! : value.GetRawText();

    /// <summary>Tells whether there is nothing to send.</summary>
    internal static bool IsNothing(global::System.Text.Json.JsonElement value) =>
        value.ValueKind is global::System.Text.Json.JsonValueKind.Null or global::System.Text.Json.JsonValueKind.Undefined;

    /// <summary>Tells whether the value has parts.</summary>
    internal static bool IsComposite(global::System.Text.Json.JsonElement value) =>
        value.ValueKind is global::System.Text.Json.JsonValueKind.Object or global::System.Text.Json.JsonValueKind.Array;
}
