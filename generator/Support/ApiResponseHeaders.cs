namespace ApiVideo.Generator.Support;

/// <summary>
/// The headers of a response, read when they are asked for. Names are compared without regard to case. A header that is
/// absent or does not read as its type is <see langword="null"/>; nothing here throws because of what a server sent.
/// </summary>
public readonly partial struct ApiResponseHeaders
{
    private readonly global::System.Net.Http.Headers.HttpHeaders? _response;
    private readonly global::System.Net.Http.Headers.HttpHeaders? _content;

    internal ApiResponseHeaders(
        global::System.Net.Http.Headers.HttpHeaders? response,
        global::System.Net.Http.Headers.HttpHeaders? content)
    {
        _response = response;
        _content = content;
    }

    private delegate bool TextParser<T>(string text, out T value);

    /// <summary>Makes headers from names and values; for tests and stand-ins. A name may come more than once.</summary>
    /// <param name="headers">The names and values.</param>
    /// <returns>The headers.</returns>
    public static ApiResponseHeaders From(
        global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> headers)
    {
        global::System.ArgumentNullException.ThrowIfNull(headers);
        var any = new LooseHeaders();
        foreach (var header in headers)
        {
            any.TryAddWithoutValidation(header.Key, header.Value);
        }

        return new ApiResponseHeaders(any, null);
    }

    /// <summary>Gets the value of a header, as sent; the first one where the header is repeated.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value, or <see langword="null"/> where there is no such header.</param>
    /// <returns>Whether the response has the header.</returns>
    public bool TryGetValue(
        string name,
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        value = GetString(name);
        return value is not null;
    }

    /// <summary>Gets every value of a header, in the order sent.</summary>
    /// <param name="name">The name of the header.</param>
    /// <returns>The values; empty where there is no such header.</returns>
    public global::System.Collections.Generic.IReadOnlyList<string> GetValues(string name)
    {
        global::System.ArgumentNullException.ThrowIfNull(name);
        if (!TryFind(name, out var values))
        {
            return [];
        }

        var result = new string[values.Count];
        var index = 0;
        foreach (var value in values)
        {
            result[index++] = value;
        }

        return result;
    }

    internal string? GetString(string name)
    {
        if (TryFind(name, out var values))
        {
            foreach (var value in values)
            {
                return value;
            }
        }

        return null;
    }

    internal int? GetCount(string name) => FirstReadable<int>(name, HeaderText.TryParseCount);

    internal int? GetInt32(string name) => FirstReadable<int>(name, static (string text, out int value) =>
        int.TryParse(text, HeaderText.Integer, global::System.Globalization.CultureInfo.InvariantCulture, out value));

    internal long? GetInt64(string name) => FirstReadable<long>(name, static (string text, out long value) =>
        long.TryParse(text, HeaderText.Integer, global::System.Globalization.CultureInfo.InvariantCulture, out value));

    internal double? GetDouble(string name) => FirstReadable<double>(name, static (string text, out double value) =>
        double.TryParse(text, HeaderText.Float, global::System.Globalization.CultureInfo.InvariantCulture, out value) && double.IsFinite(value));

    internal decimal? GetDecimal(string name) => FirstReadable<decimal>(name, static (string text, out decimal value) =>
        decimal.TryParse(text, HeaderText.Float, global::System.Globalization.CultureInfo.InvariantCulture, out value));

    internal bool? GetBoolean(string name) => FirstReadable<bool>(name, HeaderText.TryParseBoolean);

    internal global::System.DateTimeOffset? GetDateTimeOffset(string name) =>
        FirstReadable<global::System.DateTimeOffset>(name, HeaderText.TryParseInstant);

    internal global::System.Guid? GetGuid(string name) => FirstReadable<global::System.Guid>(name, static (string text, out global::System.Guid value) =>
        global::System.Guid.TryParse(text, out value));

    internal global::System.Uri? GetUri(string name)
    {
        if (TryFind(name, out var values))
        {
            foreach (var text in values)
            {
                if (global::System.Uri.TryCreate(text.Trim(), global::System.UriKind.RelativeOrAbsolute, out var value))
                {
                    return value;
                }
            }
        }

        return null;
    }

    internal global::System.Collections.Generic.IReadOnlyList<string>? GetStrings(string name)
    {
        if (!TryFind(name, out var values))
        {
            return null;
        }

        var result = new global::System.Collections.Generic.List<string>();
        foreach (var value in values)
        {
            result.AddRange(value.Split(
                ',',
                global::System.StringSplitOptions.RemoveEmptyEntries | global::System.StringSplitOptions.TrimEntries));
        }

        return result;
    }

    // The validating members of HttpHeaders parse well-known headers and keep what they made; these leave the text alone.
    internal bool TryFind(string name, out global::System.Net.Http.Headers.HeaderStringValues values)
    {
        if (_response is not null && _response.NonValidated.TryGetValues(name, out values))
        {
            return true;
        }

        if (_content is not null && _content.NonValidated.TryGetValues(name, out values))
        {
            return true;
        }

        values = default;
        return false;
    }

    private T? FirstReadable<T>(string name, TextParser<T> parse)
        where T : struct
    {
        if (TryFind(name, out var values))
        {
            foreach (var text in values)
            {
                if (parse(text, out var value))
                {
                    return value;
                }
            }
        }

        return null;
    }

    private sealed class LooseHeaders : global::System.Net.Http.Headers.HttpHeaders
    {
    }
}
