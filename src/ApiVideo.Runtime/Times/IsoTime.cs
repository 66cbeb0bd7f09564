using System;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace ApiVideo.Runtime;

/// <summary>
/// A time of day as the server wrote it (<c>14:30:00</c>, <c>14:30:00Z</c>, <c>14:30:00+02:00</c>). It is kept as text, so that
/// an offset is not lost; <c>TryGetTime</c> gives the time as a <see cref="TimeOnly"/>. Equal are those of
/// equal text.
/// </summary>
[JsonConverter(typeof(CodecConverter<IsoTime, IsoTimeJson>))]
public readonly record struct IsoTime
{
    private static readonly char[] OffsetSigns = ['Z', 'z', '+', '-'];

    private readonly string? _text;

    /// <summary>Makes a time from its text on the wire, which is sent as it is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IsoTime(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text.Length == 0 ? null : text;
    }

    /// <summary>Makes a time without an offset.</summary>
    /// <param name="value">The time of day.</param>
    public IsoTime(TimeOnly value)
    {
        _text = value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
    }

    /// <summary>Makes a time without an offset.</summary>
    /// <param name="value">The time of day.</param>
    public static implicit operator IsoTime(TimeOnly value) => new(value);

    /// <summary>Gives the time of day as written, without its offset.</summary>
    /// <param name="value">The time of day.</param>
    /// <returns>Whether the text is of ISO 8601.</returns>
    public bool TryGetTime(out TimeOnly value) => TryGetTime(out value, out _);

    /// <summary>Gives the time of day as written, and its offset from UTC.</summary>
    /// <param name="value">The time of day.</param>
    /// <param name="offset">The offset; null where the text has none.</param>
    /// <returns>Whether the text is of ISO 8601.</returns>
    public bool TryGetTime(out TimeOnly value, out TimeSpan? offset)
    {
        value = default;
        offset = null;

        // With a date before it, it is an instant, and there is a reader for those.
        var isTime = Iso8601Text.TryParseInstant(
            Encoding.UTF8.GetBytes("2000-01-01T" + _text),
            out var instant);
        if (!isTime || _text is null)
        {
            return false;
        }

        value = TimeOnly.FromDateTime(instant.DateTime);
        offset = _text.IndexOfAny(OffsetSigns) >= 0 ? instant.Offset : null;
        return true;
    }

    /// <summary>Gives the text on the wire.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => _text ?? "";
}
