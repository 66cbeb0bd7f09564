using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiVideo.Conformance.Tests.Raw;

/// <summary>
/// The specification's table of style and explode, written from the specification. Where the table is silent: brackets all
/// the way down for <c>deepObject</c>, repeated names for exploded lists, nothing for an empty list or object.
/// </summary>
internal static class StyleTable
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gives the text that takes the place of a path's variable.</summary>
    public static string Path(string name, JsonNode value, string style, bool explode)
    {
        var (prefix, separator) = style switch
        {
            "label" => (".", explode ? "." : ","),
            "matrix" => (";", explode ? ";" : ","),
            _ => ("", ","),
        };
        if (style != "matrix")
        {
            return prefix + string.Join(separator, Parts(value, explode, Escape));
        }

        if (!explode || value is JsonValue)
        {
            var text = string.Join(',', Parts(value, explode: false, Escape));
            return $";{Escape(name)}{(text.Length > 0 ? "=" + text : "")}";
        }

        return ";" + string.Join(separator, value is JsonArray
            ? Parts(value, explode, Escape).Select(text => Escape(name) + "=" + text)
            : Parts(value, explode, Escape));
    }

    /// <summary>Gives the pairs of a query or a form, escaped.</summary>
    public static IEnumerable<string> Query(string name, JsonNode value, string style, bool explode, bool allowReserved = false)
    {
        Func<string, string> escape = allowReserved ? EscapeButReserved : Escape;
        if (style == "deepObject")
        {
            return Nested(name, value).Select(pair => Escape(pair.Name) + "=" + escape(pair.Text));
        }

        if (!explode || value is JsonValue)
        {
            var separator = style switch { "spaceDelimited" => "%20", "pipeDelimited" => "%7C", "tabDelimited" => "%09", _ => "," };
            var parts = Parts(value, explode: false, escape).ToList();
            return parts.Count == 0 ? [] : [Escape(name) + "=" + string.Join(separator, parts)];
        }

        return value is JsonArray
            ? Parts(value, explode, escape).Select(text => Escape(name) + "=" + text)
            : Members(value).SelectMany(member => member.Value is JsonArray
                ? Parts(member.Value, explode, escape).Select(text => Escape(member.Key) + "=" + text)
                : [Escape(member.Key) + "=" + escape(TextOf(member.Value))]);
    }

    public static string Header(JsonNode value, bool explode) => string.Join(',', Parts(value, explode, text => text));

    public static IEnumerable<string> Cookies(string name, JsonNode value, bool explode) => Query(name, value, "form", explode);

    /// <summary>Gives a scalar as its text, and what has parts as JSON.</summary>
    public static string TextOf(JsonNode? value) =>
        value is JsonValue scalar && scalar.GetValueKind() == JsonValueKind.String ? scalar.GetValue<string>() : value is null ? "" : JsonOf(value);

    /// <summary>Gives JSON without escapes that nobody needs.</summary>
    public static string JsonOf(JsonNode value) => value.ToJsonString(Readable);

    /// <summary>Escapes all but what RFC 3986 calls unreserved.</summary>
    public static string Escape(string text) => Escape(text, "");

    // RFC 6570's reserved expansion, but for the signs that would end the value in a query.
    private static string EscapeButReserved(string text) => Escape(text, ":/?@!$'()*,;=");

    private static string Escape(string text, string allowed)
    {
        var result = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || "-._~".Contains((char)rune.Value) || allowed.Contains((char)rune.Value)))
            {
                result.Append((char)rune.Value);
                continue;
            }

            foreach (var octet in Encoding.UTF8.GetBytes(rune.ToString()))
            {
                result.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }

    private static IEnumerable<string> Parts(JsonNode value, bool explode, Func<string, string> escape) => value switch
    {
        JsonArray items => items.Where(item => item is not null).Select(item => escape(TextOf(item))),
        JsonObject when explode => Members(value).Select(member => escape(member.Key) + "=" + escape(TextOf(member.Value))),
        JsonObject => Members(value).SelectMany(member => new[] { escape(member.Key), escape(TextOf(member.Value)) }),
        _ => [escape(TextOf(value))],
    };

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode value) => value.AsObject().Where(member => member.Value is not null);

    private static IEnumerable<(string Name, string Text)> Nested(string name, JsonNode? value) => value switch
    {
        null => [],
        JsonObject members => members.SelectMany(member => Nested($"{name}[{member.Key}]", member.Value)),
        JsonArray items => items.SelectMany((item, index) => Nested($"{name}[{(item is JsonValue ? "" : index)}]", item)),
        _ => [(name, TextOf(value))],
    };
}
