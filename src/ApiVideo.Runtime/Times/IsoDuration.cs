using System;
using System.Text.Json.Serialization;
using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>Represents a duration as the server wrote it, usually in the format of ISO 8601 (<c>PT1H30M</c>).</summary>
/// <remarks>
/// The duration is kept as text, because months and years have no fixed length, and some servers send other formats.
/// <see cref="TryGetTimeSpan"/> converts the usual formats to a <see cref="TimeSpan"/>. Two durations are equal if their texts are equal.
/// </remarks>
[JsonConverter(typeof(CodecConverter<IsoDuration, IsoDurationJson>))]
public readonly record struct IsoDuration
{
    private readonly string? _text;

    /// <summary>Initializes a new instance of the <see cref="IsoDuration"/> struct from text, which is sent unchanged.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IsoDuration(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text.Length == 0 ? null : text;
    }

    /// <summary>Initializes a new instance of the <see cref="IsoDuration"/> struct from a <see cref="TimeSpan"/>, such as <c>P1DT2H</c>.</summary>
    /// <param name="value">The duration.</param>
    public IsoDuration(TimeSpan value)
    {
        _text = XmlConvert.ToString(value);
    }

    /// <summary>Converts a <see cref="TimeSpan"/> to a duration.</summary>
    /// <param name="value">The duration.</param>
    /// <returns>The duration as text.</returns>
    public static implicit operator IsoDuration(TimeSpan value) => new(value);

    /// <summary>Converts the duration to a <see cref="TimeSpan"/>, if it has only weeks, days, hours, minutes and seconds.</summary>
    /// <param name="value">When this method returns, the duration, or <see cref="TimeSpan.Zero"/> if it cannot be converted.</param>
    /// <returns><see langword="true"/> if the text has the format of ISO 8601, without years and months; otherwise, <see langword="false"/>.</returns>
    public bool TryGetTimeSpan(out TimeSpan value) => IsoDurationText.TryParse(_text, out value);

    /// <summary>Returns the text that is sent.</summary>
    /// <returns>The text, or an empty string for the default value.</returns>
    public override string ToString() => _text ?? "";
}
