using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace ApiVideo.Fault.Tests;

/// <summary>A server on the loopback interface that answers with whatever bytes a test writes, good or bad.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(20);

    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly Func<FaultRequest, FaultConnection, Task> _answer;
    private readonly X509Certificate2? _certificate;
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _accepting;

    /// <summary>Starts to listen on a free port.</summary>
    /// <param name="answer">Answers a request; the connection stays open for the next one unless it ends it.</param>
    /// <param name="certificate">Makes it an https server.</param>
    internal FaultServer(Func<FaultRequest, FaultConnection, Task> answer, X509Certificate2? certificate = null)
    {
        _answer = answer;
        _certificate = certificate;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Starts a server that answers every request with the same text.</summary>
    internal FaultServer(string answer)
        : this((_, connection) => connection.SendAsync(answer))
    {
    }

    internal Uri Address => new($"{(_certificate is null ? "http" : "https")}://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>Everything that was asked for, in the order of arrival.</summary>
    internal ConcurrentQueue<FaultRequest> Requests { get; } = [];

    internal int ConnectionCount => _connections.Count;

    /// <summary>Ends the server, and demands that the client has closed each of its connections.</summary>
    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        try
        {
            await Task.WhenAll(_connections).WaitAsync(LongestGoodbye);
        }
        finally
        {
            await _stopping.CancelAsync();
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _connections.Add(ServeAsync(await _listener.AcceptSocketAsync()));
            }
        }
        catch (Exception exception) when (exception is SocketException or InvalidOperationException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            await using var stream = await OpenAsync(socket);
            var connection = new FaultConnection(socket, stream, _stopping.Token);
            while (!connection.IsEnded && await connection.ReadRequestAsync() is { } request)
            {
                Requests.Enqueue(request);
                await _answer(request, connection);
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client hung up, as some tests want it to.
        }
    }

    private async Task<Stream> OpenAsync(Socket socket)
    {
        var stream = new NetworkStream(socket, ownsSocket: true);
        if (_certificate is null)
        {
            return stream;
        }

        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(_certificate);
        return secure;
    }
}
