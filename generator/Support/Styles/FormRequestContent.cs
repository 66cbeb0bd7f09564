namespace ApiVideo.Generator.Support;

/// <summary>Writes a body of the type <c>application/x-www-form-urlencoded</c>.</summary>
internal static class FormRequestContent
{
    internal const string MediaType = "application/x-www-form-urlencoded";

    /// <summary>
    /// Makes the body of an object: a scalar member is one pair, a list a pair for each value, an object its JSON; null is not sent.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <param name="fields">The members that are written otherwise.</param>
    internal static global::System.Net.Http.HttpContent Create<T, TCodec>(T value, params FormField[] fields)
        where TCodec : IJsonCodec<T>
    {
        var json = JsonValue.Of<T, TCodec>(value);
        var text = new global::System.Text.StringBuilder();
        if (json.ValueKind == global::System.Text.Json.JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject())
            {
                Append(text, member.Name, member.Value, fields);
            }
        }

        var content = new global::System.Net.Http.ByteArrayContent(global::System.Text.Encoding.UTF8.GetBytes(text.ToString()));
        content.Headers.TryAddWithoutValidation("Content-Type", MediaType);
        return content;
    }

    private static void Append(
        global::System.Text.StringBuilder text,
        string name,
        global::System.Text.Json.JsonElement value,
        FormField[] fields)
    {
        var index = global::System.Array.FindIndex(fields, field => field.Name == name);
        var isJson = index < 0 ? value.ValueKind == global::System.Text.Json.JsonValueKind.Object : fields[index].IsJson;
        if (isJson && !JsonValue.IsNothing(value))
        {
            StyledText.AppendPair(text, new StyledPair(name, [value.GetRawText()], ','), allowReserved: false);
            return;
        }

        var field = index < 0 ? new FormField(name) : fields[index];
        foreach (var pair in StyledPairs.Of(name, value, field.Style, field.Explode))
        {
            StyledText.AppendPair(text, pair, field.AllowReserved);
        }
    }
}
