using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>
/// Values as the JSON that they are, for those parts of a request that are described as JSON but are no JSON: the members
/// of an object in a query are the members that its JSON has.
/// </summary>
internal static class JsonValue
{
    /// <summary>Gets the value as JSON.</summary>
    internal static JsonElement Of<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(JsonRequestContent.Serialize<T, TCodec>(value));
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Gets the value as JSON text.</summary>
    internal static string TextOfJson<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> =>
        Encoding.UTF8.GetString(JsonRequestContent.Serialize<T, TCodec>(value));

    /// <summary>Gets the text that a value travels as: a string without its quotes, and JSON for what has parts.</summary>
    internal static string TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    /// <summary>Determines whether there is nothing to send.</summary>
    internal static bool IsNothing(JsonElement value) =>
        value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    /// <summary>Determines whether the value has parts.</summary>
    internal static bool IsComposite(JsonElement value) =>
        value.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
}
