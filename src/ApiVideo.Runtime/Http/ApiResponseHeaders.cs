using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Http.Headers;
using System.Numerics;

namespace ApiVideo.Runtime;

/// <summary>Provides typed access to the headers of a response. A header is parsed when its property is read.</summary>
/// <remarks>
/// Names are not case-sensitive. A header that is missing, or that cannot be read as its type, is <see langword="null"/>. No value that a
/// server sends causes an exception.
/// </remarks>
public readonly partial struct ApiResponseHeaders
{
    private readonly HttpHeaders? _response;
    private readonly HttpHeaders? _content;

    internal ApiResponseHeaders(HttpHeaders? response, HttpHeaders? content)
    {
        _response = response;
        _content = content;
    }

    private delegate bool TextParser<T>(string text, out T value);

    /// <summary>Creates headers from names and values, for example for tests. A name can occur more than once.</summary>
    /// <param name="headers">The names and values.</param>
    /// <returns>The headers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    public static ApiResponseHeaders From(IEnumerable<KeyValuePair<string, string>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var any = new LooseHeaders();
        foreach (var header in headers)
        {
            any.TryAddWithoutValidation(header.Key, header.Value);
        }

        return new ApiResponseHeaders(any, null);
    }

    /// <summary>Gets the value of a header as it was sent. If the header occurs more than once, this is its first value.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">When this method returns, the value, or <see langword="null"/> if the response does not have the header.</param>
    /// <returns><see langword="true"/> if the response has the header; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGetValue(string name, [NotNullWhen(true)] out string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        value = GetString(name);
        return value is not null;
    }

    /// <summary>Gets all values of a header, in the order in which they were sent.</summary>
    /// <param name="name">The name of the header.</param>
    /// <returns>The values, or an empty list if the response does not have the header.</returns>
    public IReadOnlyList<string> GetValues(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
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
        int.TryParse(text, HeaderText.Integer, CultureInfo.InvariantCulture, out value));

    internal long? GetInt64(string name) => FirstReadable<long>(name, static (string text, out long value) =>
        long.TryParse(text, HeaderText.Integer, CultureInfo.InvariantCulture, out value));

    internal ulong? GetUInt64(string name) => FirstReadable<ulong>(name, static (string text, out ulong value) =>
        ulong.TryParse(text, HeaderText.Integer, CultureInfo.InvariantCulture, out value));

    internal double? GetDouble(string name) => FirstReadable<double>(name, static (string text, out double value) =>
        double.TryParse(text, HeaderText.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value));

    internal decimal? GetDecimal(string name) => FirstReadable<decimal>(name, static (string text, out decimal value) =>
        decimal.TryParse(text, HeaderText.Float, CultureInfo.InvariantCulture, out value));

    internal bool? GetBoolean(string name) => FirstReadable<bool>(name, HeaderText.TryParseBoolean);

    internal DateTimeOffset? GetDateTimeOffset(string name) =>
        FirstReadable<DateTimeOffset>(name, HeaderText.TryParseInstant);

    internal DateTimeOffset? GetUnixTime(string name) =>
        FirstReadable<DateTimeOffset>(name, HeaderText.TryParseUnixTime);

    internal Guid? GetGuid(string name) => FirstReadable<Guid>(name, static (string text, out Guid value) =>
        Guid.TryParse(text, out value));

    internal Uri? GetUri(string name)
    {
        if (TryFind(name, out var values))
        {
            foreach (var text in values)
            {
                if (Uri.TryCreate(text.Trim(), UriKind.RelativeOrAbsolute, out var value))
                {
                    return value;
                }
            }
        }

        return null;
    }

    internal IReadOnlyList<string>? GetStrings(string name)
    {
        if (!TryFind(name, out var values))
        {
            return null;
        }

        var result = new List<string>();
        foreach (var value in values)
        {
            result.AddRange(value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return result;
    }

    internal IReadOnlyList<T>? GetIntegers<T>(string name)
        where T : INumberBase<T> => AllReadable<T>(name, static (string text, out T value) =>
            T.TryParse(text, HeaderText.Integer, CultureInfo.InvariantCulture, out value!));

    internal IReadOnlyList<T>? GetNumbers<T>(string name)
        where T : INumberBase<T> => AllReadable<T>(name, static (string text, out T value) =>
            T.TryParse(text, HeaderText.Float, CultureInfo.InvariantCulture, out value!) && T.IsFinite(value));

    internal IReadOnlyList<bool>? GetBooleans(string name) => AllReadable<bool>(name, HeaderText.TryParseBoolean);

    internal IReadOnlyList<DateTimeOffset>? GetDateTimeOffsets(string name) =>
        AllReadable<DateTimeOffset>(name, HeaderText.TryParseInstant);

    internal IReadOnlyList<DateTimeOffset>? GetUnixTimes(string name) =>
        AllReadable<DateTimeOffset>(name, HeaderText.TryParseUnixTime);

    internal DateTime? GetLocalDateTime(string name) => FirstReadable<DateTime>(name, HeaderText.TryParseLocal);

    internal IReadOnlyList<DateTime>? GetLocalDateTimes(string name) => AllReadable<DateTime>(name, HeaderText.TryParseLocal);

    internal DateOnly? GetDateOnly(string name) => FirstReadable<DateOnly>(name, HeaderText.TryParseDate);

    internal IReadOnlyList<DateOnly>? GetDateOnlys(string name) => AllReadable<DateOnly>(name, HeaderText.TryParseDate);

    internal IsoTime? GetIsoTime(string name) => FirstReadable<IsoTime>(name, HeaderText.TryParseTime);

    internal IReadOnlyList<IsoTime>? GetIsoTimes(string name) => AllReadable<IsoTime>(name, HeaderText.TryParseTime);

    internal IsoDuration? GetIsoDuration(string name) => FirstReadable<IsoDuration>(name, HeaderText.TryParseDuration);

    internal IReadOnlyList<IsoDuration>? GetIsoDurations(string name) => AllReadable<IsoDuration>(name, HeaderText.TryParseDuration);

    internal IReadOnlyList<Guid>? GetGuids(string name) => AllReadable<Guid>(name, Guid.TryParse);

    internal IReadOnlyList<Uri>? GetUris(string name) => AllReadable<Uri>(name, static (string text, out Uri value) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value!));

    internal byte[]? GetBase64(string name) =>
        GetString(name) is { } text && Base64UrlText.TryParse(text.Trim(), out var value) ? value : null;

    // The validating members of HttpHeaders parse well-known headers and keep what they made; these leave the text alone.
    internal bool TryFind(string name, out HeaderStringValues values)
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

    // A list that has an item of another form is none; its text can still be had.
    private List<T>? AllReadable<T>(string name, TextParser<T> parse)
    {
        if (GetStrings(name) is not { } texts)
        {
            return null;
        }

        var result = new List<T>(texts.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            // A date of HTTP has a comma itself.
            if (!parse(texts[i], out var value)
                && (++i == texts.Count || !parse(texts[i - 1] + ", " + texts[i], out value)))
            {
                return null;
            }

            result.Add(value);
        }

        return result;
    }

    private sealed class LooseHeaders : HttpHeaders
    {
    }
}
