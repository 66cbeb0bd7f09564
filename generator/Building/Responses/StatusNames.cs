using System.Globalization;

namespace ApiVideo.Generator.Building.Responses;

/// <summary>Words for the statuses of a success, for the names of types.</summary>
internal static class StatusNames
{
    /// <summary>Gets the words for the status; none for the usual 200, whose types need not say it.</summary>
    public static string Of(StatusRange status) => status.IsDefault ? ""
        : status.First != status.Last ? "Success"
        : status.First is >= 200 and <= 208
        ? status.First switch
        {
            200 => "",
            201 => "Created",
            202 => "Accepted",
            203 => "NonAuthoritative",
            204 => "NoContent",
            205 => "ResetContent",
            206 => "PartialContent",
            207 => "MultiStatus",
            _ => "AlreadyReported",
        }
        : status.First.ToString(CultureInfo.InvariantCulture);
}
