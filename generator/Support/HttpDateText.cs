namespace ApiVideo.Generator.Support;

/// <summary>Dates as HTTP writes them (<c>Fri, 29 Jan 2021 15:46:25 GMT</c>); its two old forms are read too.</summary>
internal static class HttpDateText
{
    private static readonly string[] Forms = ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    internal static string Of(global::System.DateTimeOffset value) =>
        value.ToUniversalTime().ToString("r", global::System.Globalization.CultureInfo.InvariantCulture);

    internal static bool TryParse(string text, out global::System.DateTimeOffset value) => global::System.DateTimeOffset.TryParseExact(
        text,
        Forms,
        global::System.Globalization.CultureInfo.InvariantCulture,
        global::System.Globalization.DateTimeStyles.AssumeUniversal | global::System.Globalization.DateTimeStyles.AllowWhiteSpaces,
        out value);
}
