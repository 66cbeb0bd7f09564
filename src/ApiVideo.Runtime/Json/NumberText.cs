using System;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace ApiVideo.Runtime;

/// <summary>Numbers in strings, the same in every culture.</summary>
internal static class NumberText
{
    /// <summary>Reads the number in the string that the reader is on.</summary>
    /// <exception cref="JsonException">The string is no such number.</exception>
    internal static T Read<T>(ref Utf8JsonReader reader)
        where T : struct, INumber<T> =>
        TryParse<T>(JsonRead.Text(ref reader, "a number"), out var value) ? value : throw JsonRead.Invalid(ref reader, "the text of a number of type " + typeof(T).Name);

    internal static string Of<T>(T value)
        where T : struct, INumber<T> =>
        value.ToString(null, CultureInfo.InvariantCulture);

    private static bool TryParse<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, INumber<T>
    {
        const NumberStyles styles =
            NumberStyles.AllowLeadingSign
            | NumberStyles.AllowDecimalPoint
            | NumberStyles.AllowExponent;
        return T.TryParse(text, styles, CultureInfo.InvariantCulture, out value);
    }
}
