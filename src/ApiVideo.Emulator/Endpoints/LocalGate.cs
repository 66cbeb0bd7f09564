using System.Net;

namespace ApiVideo.Emulator.Endpoints;

/// <summary>
/// What stands before the emulator's own endpoints, which take no key and are not counted. A page of another site that is open in a
/// browser on this machine can reach them too: under a name that leads here (hence the host), or by posting across (hence the origin).
/// </summary>
internal static class LocalGate
{
    /// <summary>Wraps an operation.</summary>
    public static RequestDelegate Guard(RequestDelegate operation) => context =>
        IsOwn(context.Request)
            ? operation(context)
            : Answer.ErrorAsync(context, StatusCodes.Status403Forbidden, Problems.NotLocal);

    private static bool IsOwn(HttpRequest request)
    {
        var host = request.Host.Host;
        var isLoopback = host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
        var origin = request.Headers.Origin.ToString();
        return isLoopback && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}");
    }
}
