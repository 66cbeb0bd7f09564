using System;
using System.Globalization;

namespace ApiVideo.Runtime;

/// <summary>Dates as HTTP writes them (<c>Fri, 29 Jan 2021 15:46:25 GMT</c>); its two old forms are read too.</summary>
internal static class HttpDateText
{
    private static readonly string[] Forms = ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    internal static string Of(DateTimeOffset value) =>
        value.ToUniversalTime().ToString("r", CultureInfo.InvariantCulture);

    internal static bool TryParse(string text, out DateTimeOffset value) => DateTimeOffset.TryParseExact(
        text,
        Forms,
        CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces,
        out value);
}
