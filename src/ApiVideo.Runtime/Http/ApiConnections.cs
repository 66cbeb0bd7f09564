using System;
using System.Net;
using System.Net.Http;

namespace ApiVideo.Runtime;

/// <summary>
/// The connections of a client: those of the HTTP client that its user brings, else two HTTP clients on the same connections, one
/// with the timeout of .NET, which owns them, and one without, for calls with a timeout of their own.
/// </summary>
internal sealed class ApiConnections : IDisposable
{
    private readonly bool _isOwner;

    /// <param name="given">The user's HTTP client; null where there is none.</param>
    internal ApiConnections(HttpClient? given)
    {
        _isOwner = given is null;
        (Usual, Patient) = given is null ? CreateHttpClients() : (given, given);
    }

    internal HttpClient Usual { get; }

    internal HttpClient Patient { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isOwner)
        {
            Patient.Dispose();
            Usual.Dispose();
        }
    }

    /// <summary>Creates the HTTP clients of a user who brings none.</summary>
    internal static (HttpClient Usual, HttpClient Patient) CreateHttpClients()
    {
        var handler = CreateHandler();
        var patient = new HttpClient(handler, disposeHandler: false)
        {
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
        return (new HttpClient(handler, disposeHandler: true), patient);
    }

    /// <summary>Creates the handler of these clients; a browser has its own.</summary>
    internal static HttpMessageHandler CreateHandler() => OperatingSystem.IsBrowser() ? new HttpClientHandler() : new GZipHandler(CreateConnections());

    /// <summary>Creates the handler for a factory of HTTP clients, whose user may configure it as the <see cref="SocketsHttpHandler"/> that it is.</summary>
    internal static HttpMessageHandler CreatePrimaryHandler()
    {
        if (OperatingSystem.IsBrowser())
        {
            return new HttpClientHandler();
        }

        var handler = CreateConnections();
        handler.AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate;
        return handler;
    }

    /// <summary>Creates a handler that keeps credentials where they belong.</summary>
    internal static SocketsHttpHandler CreateConnections() => new()
    {
        // A redirect would carry the credentials to wherever the server points.
        AllowAutoRedirect = false,
        // What a server sets for one caller is not for the next.
        UseCookies = false,
        // Clients live long; DNS changes.
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
    };
}
