using System;
using System.Net.Http;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Writes a body of the type <c>application/x-www-form-urlencoded</c>.</summary>
internal static class FormRequestContent
{
    internal const string MediaType = "application/x-www-form-urlencoded";

    /// <summary>
    /// Creates the body of an object: a scalar member is one pair, a list a pair for each value, an object its JSON; null is not sent.
    /// </summary>
    /// <param name="value">The object.</param>
    /// <param name="fields">The members that are written otherwise.</param>
    internal static HttpContent Create<T, TCodec>(T value, params FormField[] fields)
        where TCodec : IJsonCodec<T>
    {
        var json = JsonValue.Of<T, TCodec>(value);
        var text = new StringBuilder();
        if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject())
            {
                Append(text, member.Name, member.Value, fields);
            }
        }

        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text.ToString()));
        content.Headers.TryAddWithoutValidation("Content-Type", MediaType);
        return content;
    }

    private static void Append(StringBuilder text, string name, JsonElement value, FormField[] fields)
    {
        var index = Array.FindIndex(fields, field => field.Name == name);
        var isJson = index < 0 ? value.ValueKind == JsonValueKind.Object : fields[index].IsJson;
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
