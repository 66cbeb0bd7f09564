using System;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ApiVideo.Runtime;

/// <summary>Represents a time of day as the server wrote it (<c>14:30:00</c>, <c>14:30:00Z</c>, <c>14:30:00+02:00</c>).</summary>
/// <remarks>
/// The time is kept as text, so that an offset is not lost. <see cref="TryGetTime(out TimeOnly)"/> converts it to a <see cref="TimeOnly"/>. Two
/// times are equal if their texts are equal.
/// </remarks>
[JsonConverter(typeof(CodecConverter<IsoTime, IsoTimeJson>))]
public readonly record struct IsoTime
{
    private static readonly char[] OffsetSigns = ['Z', 'z', '+', '-'];

    private readonly string? _text;

    /// <summary>Initializes a new instance of the <see cref="IsoTime"/> struct from text, which is sent unchanged.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IsoTime(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text.Length == 0 ? null : text;
    }

    /// <summary>Initializes a new instance of the <see cref="IsoTime"/> struct from a <see cref="TimeOnly"/>, without an offset.</summary>
    /// <param name="value">The time of day.</param>
    public IsoTime(TimeOnly value)
    {
        _text = value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
    }

    /// <summary>Converts a <see cref="TimeOnly"/> to a time without an offset.</summary>
    /// <param name="value">The time of day.</param>
    /// <returns>The time as text.</returns>
    public static implicit operator IsoTime(TimeOnly value) => new(value);

    /// <summary>Gets the time of day as it is written, without its offset.</summary>
    /// <param name="value">When this method returns, the time of day, or midnight if the text cannot be read.</param>
    /// <returns><see langword="true"/> if the text has the format of ISO 8601; otherwise, <see langword="false"/>.</returns>
    public bool TryGetTime(out TimeOnly value) => TryGetTime(out value, out _);

    /// <summary>Gets the time of day as it is written, and its offset from UTC.</summary>
    /// <param name="value">When this method returns, the time of day, or midnight if the text cannot be read.</param>
    /// <param name="offset">When this method returns, the offset from UTC, or <see langword="null"/> if the text has none.</param>
    /// <returns><see langword="true"/> if the text has the format of ISO 8601; otherwise, <see langword="false"/>.</returns>
    public bool TryGetTime(out TimeOnly value, out TimeSpan? offset)
    {
        value = default;
        offset = null;

        // With a date before it, it is an instant, and there is a reader for those.
        var isTime = Iso8601Text.TryParseInstant(Encoding.UTF8.GetBytes("2000-01-01T" + _text), out var instant);
        if (!isTime || _text is null)
        {
            return false;
        }

        value = TimeOnly.FromDateTime(instant.DateTime);
        offset = _text.IndexOfAny(OffsetSigns) >= 0 ? instant.Offset : null;
        return true;
    }

    /// <summary>Returns the text that is sent.</summary>
    /// <returns>The text, or an empty string for the default value.</returns>
    public override string ToString() => _text ?? "";
}
