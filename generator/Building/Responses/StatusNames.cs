using System.Globalization;

namespace ApiVideo.Generator.Building.Responses;

/// <summary>Words for the statuses of a success, for the names of types.</summary>
internal static class StatusNames
{
    public static string Of(StatusRange status) => status.First == status.Last && status.First is >= 200 and <= 208
        ? status.First switch
        {
            200 => "Ok",
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
