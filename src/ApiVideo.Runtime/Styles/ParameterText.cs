using System;
using System.Globalization;

namespace ApiVideo.Runtime;

/// <summary>The text of a value in a path, a query or a header, the same in every culture.</summary>
internal static class ParameterText
{
    internal static string Of(bool value) => value ? "true" : "false";

    internal static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(float value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(double value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(Guid value) => value.ToString("D");

    internal static string Of(Uri value) => value.OriginalString;

    internal static string Of(DateOnly value) =>
        value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As HTTP writes dates, in the time of Greenwich and without parts of a second.</summary>
    internal static string OfHttpDate(DateTimeOffset value) => value.ToUniversalTime().ToString("r", CultureInfo.InvariantCulture);

    internal static string OfUnixTime(DateTimeOffset value) => UnixTimeJson.Seconds(value).ToString(CultureInfo.InvariantCulture);

    internal static string Of(DateTimeOffset value) =>
        value.Offset == TimeSpan.Zero
            ? value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture)
            : value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
