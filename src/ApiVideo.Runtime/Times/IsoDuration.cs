using System;
using System.Text.Json.Serialization;
using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>
/// A length of time as the server wrote it, in the form of ISO 8601 (<c>PT1H30M</c>). It is kept as text, because months and
/// years have no fixed length and some servers send other forms; <see cref="TryGetTimeSpan"/> gives the usual ones as a
/// <see cref="TimeSpan"/>. Equal are those of equal text.
/// </summary>
[JsonConverter(typeof(CodecConverter<IsoDuration, IsoDurationJson>))]
public readonly record struct IsoDuration
{
    private readonly string? _text;

    /// <summary>Makes a duration from its text on the wire, which is sent as it is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IsoDuration(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text.Length == 0 ? null : text;
    }

    /// <summary>Makes a duration of a <see cref="TimeSpan"/>, such as <c>P1DT2H</c>.</summary>
    /// <param name="value">The length of time.</param>
    public IsoDuration(TimeSpan value)
    {
        _text = XmlConvert.ToString(value);
    }

    /// <summary>Makes a duration of a <see cref="TimeSpan"/>.</summary>
    /// <param name="value">The length of time.</param>
    public static implicit operator IsoDuration(TimeSpan value) => new(value);

    /// <summary>Gives the length of time, where it has a fixed one: weeks, days, hours, minutes and seconds.</summary>
    /// <param name="value">The length of time.</param>
    /// <returns>Whether the text is of ISO 8601 and without years and months.</returns>
    public bool TryGetTimeSpan(out TimeSpan value) => IsoDurationText.TryParse(_text, out value);

    /// <summary>Gives the text on the wire.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => _text ?? "";
}
