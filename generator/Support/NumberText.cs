namespace ApiVideo.Generator.Support;

/// <summary>Numbers in strings, the same in every culture.</summary>
internal static class NumberText
{
    /// <summary>Reads the number in the string that the reader is on.</summary>
    /// <exception cref="global::System.Text.Json.JsonException">The string is no such number.</exception>
    internal static T Read<T>(ref global::System.Text.Json.Utf8JsonReader reader)
        where T : struct, global::System.Numerics.INumber<T> =>
        TryParse<T>(JsonRead.Text(ref reader, "a number"), out var value) ? value : throw JsonRead.Invalid(ref reader, "the text of a number of type " + typeof(T).Name);

    internal static string Of<T>(T value)
        where T : struct, global::System.Numerics.INumber<T> =>
        value.ToString(null, global::System.Globalization.CultureInfo.InvariantCulture);

    private static bool TryParse<T>(global::System.ReadOnlySpan<byte> text, out T value)
        where T : struct, global::System.Numerics.INumber<T>
    {
        const global::System.Globalization.NumberStyles styles =
            global::System.Globalization.NumberStyles.AllowLeadingSign
            | global::System.Globalization.NumberStyles.AllowDecimalPoint
            | global::System.Globalization.NumberStyles.AllowExponent;
        return T.TryParse(text, styles, global::System.Globalization.CultureInfo.InvariantCulture, out value);
    }
}
