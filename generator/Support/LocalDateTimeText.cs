namespace ApiVideo.Generator.Support;

/// <summary>Dates and times without an offset (<c>2021-01-29T15:46:25</c>).</summary>
internal static class LocalDateTimeText
{
    internal static string Of(global::System.DateTime value) =>
        value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", global::System.Globalization.CultureInfo.InvariantCulture);
}
