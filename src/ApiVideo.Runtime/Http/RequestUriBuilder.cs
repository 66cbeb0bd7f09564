using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ApiVideo.Runtime;

/// <summary>Writes the address of a request: the base address, the path and the query, with every value escaped.</summary>
[InterpolatedStringHandler]
internal ref struct RequestUriBuilder
{
    private static readonly SearchValues<char> Unreserved = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    private char[] _text;
    private int _length;
    private bool _hasQuery;

    internal RequestUriBuilder(Uri baseAddress)
    {
        const int usualLength = 256;
        _text = ArrayPool<char>.Shared.Rent(usualLength);
        AppendRaw(baseAddress.AbsoluteUri);

        // The path of every operation starts with a slash.
        _length -= _text[_length - 1] == '/' ? 1 : 0;
    }

    // Public, as are the other two: the compiler calls them, and no code names them.
    public RequestUriBuilder(int literalLength, int formattedCount, Uri baseAddress)
        : this(baseAddress)
    {
    }

    /// <summary>Creates a builder with a path, in which each value stays within its segment.</summary>
    /// <exception cref="ArgumentException">A value would change which path is meant.</exception>
    internal static RequestUriBuilder Create(Uri baseAddress, [InterpolatedStringHandlerArgument(nameof(baseAddress))] RequestUriBuilder path) => path;

    public void AppendLiteral(string text) => AppendRaw(text);

    public void AppendFormatted(string value, [CallerArgumentExpression(nameof(value))] string expression = "")
    {
        if (value is null or "" or "." or "..")
        {
            // Of "@event" and "event.ToString()", the parameter.
            AppendPathValue(value!, expression.TrimStart('@').Split('.')[0]);
        }

        AppendEscaped(value);
    }

    /// <summary>Appends text of the API's description, which needs no escaping.</summary>
    internal void AppendPath(string text) => AppendRaw(text);

    /// <summary>Appends text of the API's description that ends the path and begins the query.</summary>
    internal void AppendPathAndQuery(string text)
    {
        AppendRaw(text);
        _hasQuery = true;
    }

    /// <summary>Appends a value that stays within one segment of the path.</summary>
    /// <exception cref="ArgumentException">The value would change which path is meant.</exception>
    internal void AppendPathValue(string value, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);
        if (value is "" or "." or "..")
        {
            throw new ArgumentException("A value in a path cannot be empty, \".\" or \"..\".", parameterName);
        }

        AppendEscaped(value);
    }

    /// <summary>Appends a parameter of the query; nothing where the value is null.</summary>
    internal void AppendQuery(string name, string? value)
    {
        if (value is not null)
        {
            AppendName(name);
            AppendEscaped(value);
        }
    }

    internal void AppendQuery(string name, int? value) => AppendNumber(name, value);

    internal void AppendQuery(string name, long? value) => AppendNumber(name, value);

    // A client has those of the other types that it uses, so they have names of their own.
    internal void AppendSingle(string name, float? value) => AppendQuery(name, value is { } known ? ParameterText.Of(known) : null);

    internal void AppendDouble(string name, double? value) => AppendQuery(name, value is { } known ? ParameterText.Of(known) : null);

    internal void AppendDecimal(string name, decimal? value) => AppendNumber(name, value);

    internal void AppendBoolean(string name, bool? value) => AppendQuery(name, value is { } known ? ParameterText.Of(known) : null);

    internal void AppendGuid(string name, Guid? value) => AppendQuery(name, value is { } known ? ParameterText.Of(known) : null);

    internal void AppendUri(string name, Uri? value) => AppendQuery(name, value is { } known ? ParameterText.Of(known) : null);

    internal void AppendDateOnly(string name, DateOnly? value) => AppendQuery(name, value is { } known ? ParameterText.Of(known) : null);

    internal void AppendDateTimeOffset(string name, DateTimeOffset? value) => AppendQuery(name, value is { } known ? ParameterText.Of(known) : null);

    /// <summary>Appends a list to the query; nothing where it is null or empty.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="values">The values.</param>
    /// <param name="explode">Whether the parameter is repeated for each value; else the values stand behind one name.</param>
    /// <param name="separator">What stands between the values where the parameter is not repeated; not escaped.</param>
    internal void AppendQueryList(string name, IEnumerable<string>? values, bool explode, string separator = ",")
    {
        if (values is null)
        {
            return;
        }

        var isFirst = true;
        foreach (var value in values)
        {
            if (explode || isFirst)
            {
                AppendName(name);
            }
            else
            {
                AppendRaw(separator);
            }

            AppendEscaped(value);
            isFirst = false;
        }
    }

    /// <summary>Appends parameters that are written and escaped already; nothing where the text is empty.</summary>
    internal void AppendWrittenQuery(string text)
    {
        if (text.Length > 0)
        {
            AppendRaw(_hasQuery ? "&" : "?");
            _hasQuery = true;
            AppendRaw(text);
        }
    }

    /// <summary>Gets the address. The builder cannot be used after that.</summary>
    internal Uri ToUri()
    {
        var text = new string(_text, 0, _length);
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        return new Uri(text, UriKind.Absolute);
    }

    private void AppendNumber<T>(string name, T? value)
        where T : struct, ISpanFormattable
    {
        const int longest = 32;
        if (value is { } number)
        {
            AppendName(name);
            Reserve(longest);
            number.TryFormat(MemoryExtensions.AsSpan(_text, _length), out var written, format: default, CultureInfo.InvariantCulture);
            _length += written;
        }
    }

    private void AppendName(string name)
    {
        AppendRaw(_hasQuery ? "&" : "?");
        _hasQuery = true;
        AppendEscaped(name);
        AppendRaw("=");
    }

    private void AppendRaw(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(MemoryExtensions.AsSpan(_text, _length));
        _length += text.Length;
    }

    private void AppendEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var plain = MemoryExtensions.IndexOfAnyExcept(text, Unreserved);
            if (plain < 0)
            {
                AppendRaw(text);
                return;
            }

            AppendRaw(text[..plain]);

            // Half a surrogate pair becomes the replacement character.
            Rune.DecodeFromUtf16(text[plain..], out var rune, out var consumed);
            AppendEscaped(rune);
            text = text[(plain + consumed)..];
        }
    }

    private void AppendEscaped(Rune rune)
    {
        const string digits = "0123456789ABCDEF";
        Span<byte> utf8 = stackalloc byte[4];
        var count = rune.EncodeToUtf8(utf8);
        Reserve(3 * count);
        foreach (var value in utf8[..count])
        {
            _text[_length++] = '%';
            _text[_length++] = digits[value >> 4];
            _text[_length++] = digits[value & 0xF];
        }
    }

    private void Reserve(int count)
    {
        if (_text.Length - _length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(2 * (_length + count));
            MemoryExtensions.AsSpan(_text, 0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }
    }
}
