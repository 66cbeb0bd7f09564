namespace ApiVideo.Generator.Support;

/// <summary>The text of a value in a path, a query or a header, the same in every culture.</summary>
internal static class ParameterText
{
    internal static string Of(bool value) => value ? "true" : "false";

    internal static string Of(int value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(long value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(float value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(double value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(decimal value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(global::System.Guid value) => value.ToString("D");

    internal static string Of(global::System.Uri value) => value.OriginalString;

    internal static string Of(global::System.DateOnly value) =>
        value.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string OfUnixTime(global::System.DateTimeOffset value) => UnixTimeJson.Seconds(value).ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(global::System.DateTimeOffset value) =>
        value.Offset == global::System.TimeSpan.Zero
            ? value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", global::System.Globalization.CultureInfo.InvariantCulture)
            : value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", global::System.Globalization.CultureInfo.InvariantCulture);
}
