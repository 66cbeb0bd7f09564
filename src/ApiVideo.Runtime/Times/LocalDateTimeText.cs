using System;
using System.Globalization;

namespace ApiVideo.Runtime;

/// <summary>Dates and times without an offset (<c>2021-01-29T15:46:25</c>).</summary>
internal static class LocalDateTimeText
{
    internal static string Of(DateTime value) =>
        value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
