using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Writes values in the styles of the OpenAPI specification, escaped for the place where they stand.</summary>
internal static class StyledText
{
    private const string Digits = "0123456789ABCDEFabcdef";

    // What may stand in a query as it is, and does not end a value there.
    private const string Reserved = ":/?@!$'()*,;=";

    /// <summary>Writes a parameter of the path.</summary>
    /// <exception cref="ArgumentException">The value would change which path is meant.</exception>
    internal static string Path(string name, JsonElement value, ParameterStyle style, bool explode, string parameterName)
    {
        var text = style switch
        {
            ParameterStyle.Label => LabelText(value, explode),
            ParameterStyle.Matrix => MatrixText(Escape(name), value, explode),
            _ => Joined(value, explode, ",", Escape),
        };
        if (text is "" or "." or "..")
        {
            throw new ArgumentException("A value in a path cannot be empty, \".\" or \"..\".", parameterName);
        }

        return text;
    }

    /// <summary>Writes a parameter of the query; empty where there is nothing to send.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each part has its own name.</param>
    /// <param name="allowReserved">Whether signs that addresses use themselves stay as they are where they end nothing.</param>
    internal static string Query(string name, JsonElement? value, ParameterStyle style, bool explode, bool allowReserved = false)
    {
        if (value is not { } known)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var pair in StyledPairs.Of(name, known, style, explode))
        {
            AppendPair(text, pair, allowReserved);
        }

        return text.ToString();
    }

    /// <summary>Writes the value of a header; null where there is nothing to send.</summary>
    internal static string? OfHeader(JsonElement? value, bool explode) =>
        value is { } known && !JsonValue.IsNothing(known) ? Joined(known, explode, ",", static text => text) : null;

    /// <summary>Writes one or more cookies, one after the other; null where there is nothing to send.</summary>
    internal static string? Cookie(string name, JsonElement? value, bool explode)
    {
        if (value is not { } known)
        {
            return null;
        }

        var cookies = new List<string>();
        foreach (var pair in StyledPairs.Of(name, known, ParameterStyle.Form, explode))
        {
            cookies.Add(pair.Name + "=" + string.Join(',', pair.Values.ConvertAll(Escape)));
        }

        return cookies.Count == 0 ? null : string.Join("; ", cookies);
    }

    /// <summary>Appends a pair as queries and forms have them.</summary>
    internal static void AppendPair(StringBuilder text, StyledPair pair, bool allowReserved)
    {
        text.Append(text.Length == 0 ? "" : "&").Append(Escape(pair.Name)).Append('=');
        for (var index = 0; index < pair.Values.Count; index++)
        {
            // The comma is one that a query may hold; the others are not.
            var separator = pair.Separator == ',' ? "," : Escape(pair.Separator.ToString());
            text.Append(index == 0 ? "" : separator);
            text.Append(allowReserved ? EscapeAllButReserved(pair.Values[index]) : Escape(pair.Values[index]));
        }
    }

    private static string LabelText(JsonElement value, bool explode)
    {
        var text = Joined(value, explode, explode ? "." : ",", Escape);
        return text.Length == 0 && JsonValue.IsComposite(value) ? "" : "." + text;
    }

    private static string MatrixText(string name, JsonElement value, bool explode)
    {
        if (!explode || !JsonValue.IsComposite(value))
        {
            var text = Joined(value, explode: false, ",", Escape);
            return text.Length > 0 ? ";" + name + "=" + text : JsonValue.IsComposite(value) ? "" : ";" + name;
        }

        var result = new StringBuilder();
        foreach (var pair in StyledPairs.Of(name, value, ParameterStyle.Form, explode: true))
        {
            // The name came escaped; members of an object have names of their own.
            var key = value.ValueKind == JsonValueKind.Array ? name : Escape(pair.Name);
            result.Append(';').Append(key);
            if (pair.Value.Length > 0)
            {
                result.Append('=').Append(Escape(pair.Value));
            }
        }

        return result.ToString();
    }

    private static string Joined(JsonElement value, bool explode, string separator, Func<string, string> escape)
    {
        if (!explode || value.ValueKind != JsonValueKind.Object)
        {
            return string.Join(separator, StyledPairs.Texts(value).ConvertAll(text => escape(text)));
        }

        var members = new List<string>();
        foreach (var member in value.EnumerateObject())
        {
            if (!JsonValue.IsNothing(member.Value))
            {
                members.Add(escape(member.Name) + "=" + escape(JsonValue.TextOf(member.Value)));
            }
        }

        return string.Join(separator, members);
    }

    private static string Escape(string text) => Uri.EscapeDataString(text);

    // RFC 6570's reserved expansion, which leaves escapes that are there already alone. A sign that would end the value is escaped.
    private static string EscapeAllButReserved(string text)
    {
        var result = new StringBuilder();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var isEscape = text[index] == '%' && index + 2 < text.Length && Digits.Contains(text[index + 1]) && Digits.Contains(text[index + 2]);
            if (isEscape || Reserved.Contains(text[index]))
            {
                result.Append(Escape(text[start..index])).Append(text[index]);
                start = index + 1;
            }
        }

        return result.Append(Escape(text[start..])).ToString();
    }
}
