using System.Net;

namespace ApiVideo.Emulator.Endpoints;

/// <summary>
/// Refuses requests from elsewhere before they reach an endpoint. A page of another site that is open in a browser on this machine can reach the emulator too, and
/// its key is published: under a name that leads here (hence the host), or by posting across (hence the origin).
/// </summary>
internal static class LocalGate
{
    /// <summary>Answers 403 to requests that were made for another host, or that come from a page of another origin.</summary>
    public static void UseLocalGate(this IApplicationBuilder application) => application.Use(static (context, next) =>
        IsOwn(context.Request)
            ? next(context)
            : Answer.ErrorAsync(context, StatusCodes.Status403Forbidden, Problems.NotLocal));

    private static bool IsOwn(HttpRequest request)
    {
        var host = request.Host.Host;
        var isLoopback = host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
        var origin = request.Headers.Origin.ToString();
        return isLoopback && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}");
    }
}
