using System.Net;
using System.Net.Sockets;

namespace ApiVideo.Emulator.Deliveries;

/// <summary>
/// Opens the connections of deliveries. The addresses that a name stands for are looked up here, checked, and connected to
/// as they are, so that a name cannot mean one address for the check and another for the connection.
/// </summary>
internal sealed class GuardedConnection(bool allowsRemote, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancellationToken).ConfigureAwait(false);
        var allowed = Array.FindAll(addresses, address => allowsRemote || IsLoopback(address));
        if (allowed.Length == 0)
        {
            throw new DeliveryRefusedException($"{host} is not on this machine, and deliveries to other machines are not allowed.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
}
